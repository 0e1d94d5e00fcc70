package io.presswork.evaluation;

import static io.presswork.evaluation.Facts.organisation;
import static io.presswork.evaluation.Facts.quote;
import static io.presswork.evaluation.Facts.report;
import static io.presswork.evaluation.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.model.FactKind;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

  private static final LabelledRelease ONE =
      LabelledRelease.complete(
          "one",
          List.of(organisation("Vale Bank"), organisation("Marsh Media")),
          List.of(),
          List.of(won("Orrin Prize", "Vale Bank")),
          List.of(quote("Ines Okafor", "We built it.")));

  @Test
  void aReleaseWithoutExtractionIsAllMissed() {
    EvaluationReport report = Evaluator.evaluate(List.of(ONE), List.of());

    assertThat(report.withoutExtraction()).containsExactly("one");
    assertThat(report.documents().get(0).extracted()).isFalse();
    assertThat(report.score(Measure.ORGANISATION).strict()).isEqualTo(new Score(0, 0, 2));
    assertThat(report.score(Measure.AWARD_RECIPIENT).strict()).isEqualTo(new Score(0, 0, 1));
    assertThat(report.score(Measure.QUOTE_SPEAKER).partial()).isEqualTo(new Score(0, 0, 1));
  }

  @Test
  void anExtractionWithoutLabelsIsReportedButNotScored() {
    EvaluationReport report =
        Evaluator.evaluate(List.of(ONE), List.of(ONE, ONE.withId("two"), ONE.withId("a/three")));

    assertThat(report.withoutLabels()).containsExactly("a/three", "two");
    assertThat(report.documents()).hasSize(1);
    assertThat(report.score(Measure.ORGANISATION).strict()).isEqualTo(new Score(2, 0, 0));
  }

  @Test
  void scoresArePooledOverReleases() {
    EvaluationReport report =
        Evaluator.evaluate(
            List.of(ONE, ONE.withId("two")), List.of(ONE, LabelledRelease.empty("two")));

    assertThat(report.score(Measure.ORGANISATION).strict()).isEqualTo(new Score(2, 0, 2));
    assertThat(report.documents()).extracting(DocumentScore::id).containsExactly("one", "two");
    assertThat(report.meanF1(Measure.ORGANISATION)).hasValue(0.5);
    assertThat(report.meanF1(Measure.CITY)).isEmpty();
  }

  @Test
  void twoReleasesOfOneIdentifierAreRefused() {
    assertThatThrownBy(() -> Evaluator.evaluate(List.of(ONE, ONE), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two labels of one");
    assertThatThrownBy(() -> Evaluator.evaluate(List.of(ONE), List.of(ONE, ONE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two extractions of one");
  }

  @Test
  void kindsThatWereNotLabelledAreNotScored() {
    LabelledRelease onlyAwards =
        new LabelledRelease(
            "one",
            EnumSet.of(FactKind.AWARD),
            List.of(),
            List.of(),
            List.of(won("Orrin Prize", "Vale Bank")),
            List.of());

    EvaluationReport report = report(onlyAwards, ONE);

    assertThat(report.score(Measure.ORGANISATION)).isEqualTo(MeasureScore.NONE);
    assertThat(report.score(Measure.QUOTE)).isEqualTo(MeasureScore.NONE);
    assertThat(report.score(Measure.AWARD_RECIPIENT).strict()).isEqualTo(new Score(1, 0, 0));
  }
}
