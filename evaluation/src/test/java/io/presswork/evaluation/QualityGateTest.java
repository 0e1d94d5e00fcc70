package io.presswork.evaluation;

import static io.presswork.evaluation.Facts.organisation;
import static io.presswork.evaluation.Facts.organisations;
import static io.presswork.evaluation.Facts.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityGateTest {

  /** Strict F1 of organisations is 2/3, nothing else is labelled. */
  private static final EvaluationReport REPORT =
      report(
          organisations(organisation("Vale Bank"), organisation("Marsh Media")),
          organisations(organisation("Vale Bank")));

  @Test
  void everyMeasureHasAMinimum() {
    assertThat(QualityGate.parse("award=0.9, quote+speaker=.95,city=1").minimums())
        .isEqualTo(Map.of(Measure.AWARD, 0.9, Measure.QUOTE_SPEAKER, 0.95, Measure.CITY, 1.0));
    for (Measure measure : Measure.values()) {
      assertThat(QualityGate.parse(measure.label() + "=0").minimums()).containsKey(measure);
    }
  }

  @Test
  void aMeasureBelowItsMinimumFails() {
    assertThat(QualityGate.parse("organisation=0.7").failures(REPORT))
        .containsExactly(new QualityGate.Failure(Measure.ORGANISATION, 0.7, new Score(1, 0, 1)));
    assertThat(QualityGate.parse("organisation=0.7").failures(REPORT).get(0))
        .hasToString("organisation: strict F1 0.6666 is below 0.7");
  }

  @Test
  void aMeasureAtItsMinimumPasses() {
    EvaluationReport nine =
        report(
            organisations(organisation("a"), organisation("b"), organisation("c")),
            organisations(organisation("a"), organisation("b")));

    assertThat(QualityGate.parse("organisation=0.8").failures(nine)).isEmpty();
  }

  @Test
  void theGateStaysShutWhereNothingWasMeasured() {
    assertThat(QualityGate.parse("award=0").failures(REPORT))
        .singleElement()
        .hasToString("award cannot be measured: the labels have none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          awards=0.9         | 'awards' is no measure; known are organisation, city, award, award+recipient, award+recipient+outcome, quote, quote+speaker
          award              | 'award' is not of the form measure=number, such as award=0.9
          award=0.9,         | '' is not of the form measure=number, such as award=0.9
          award=             | '' is no number from 0 to 1, as award needs
          award=90           | '90' is no number from 0 to 1, as award needs
          award=90%          | '90%' is no number from 0 to 1, as award needs
          award=-0.1         | '-0.1' is no number from 0 to 1, as award needs
          award=NaN          | 'NaN' is no number from 0 to 1, as award needs
          award=0.9;quote=1  | '0.9;quote=1' is no number from 0 to 1, as award needs
          award=0.9,award=1  | award is given twice
          """)
  void faultyGatesAreRefusedWithTheReason(String gate, String reason) {
    assertThatThrownBy(() -> QualityGate.parse(gate))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(reason);
  }
}
