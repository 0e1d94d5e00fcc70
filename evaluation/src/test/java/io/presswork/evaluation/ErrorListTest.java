package io.presswork.evaluation;

import static io.presswork.evaluation.EvaluationError.Type.MISSED;
import static io.presswork.evaluation.EvaluationError.Type.WRONG;
import static io.presswork.evaluation.Facts.award;
import static io.presswork.evaluation.Facts.awards;
import static io.presswork.evaluation.Facts.organisation;
import static io.presswork.evaluation.Facts.organisations;
import static io.presswork.evaluation.Facts.quote;
import static io.presswork.evaluation.Facts.quotes;
import static io.presswork.evaluation.Facts.report;
import static io.presswork.evaluation.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.presswork.model.Outcome;
import org.junit.jupiter.api.Test;

class ErrorListTest {

  @Test
  void aClippedNameIsMissedAndWrongUnlessPartialMatchesCount() {
    EvaluationReport report =
        report(
            organisations(organisation("Aldmoor Harbour Trust"), organisation("Vale Bank")),
            organisations(organisation("Harbour Trust"), organisation("Orrin")));

    assertThat(report.errors())
        .containsExactly(
            new EvaluationError(
                "d",
                Measure.ORGANISATION,
                MISSED,
                "Aldmoor Harbour Trust",
                "Harbour Trust",
                true,
                false),
            new EvaluationError("d", Measure.ORGANISATION, MISSED, "Vale Bank", null, false, false),
            new EvaluationError(
                "d",
                Measure.ORGANISATION,
                WRONG,
                "Harbour Trust",
                "Aldmoor Harbour Trust",
                true,
                false),
            new EvaluationError("d", Measure.ORGANISATION, WRONG, "Orrin", null, false, false));
  }

  @Test
  void aMissedAwardIsRepeatedUnderItsRelations() {
    EvaluationReport report = report(awards(won("Orrin Prize", "Vale")), awards());

    assertThat(report.errors())
        .extracting(EvaluationError::measure, EvaluationError::repeated)
        .containsExactly(
            tuple(Measure.AWARD, false),
            tuple(Measure.AWARD_RECIPIENT, true),
            tuple(Measure.AWARD_RECIPIENT_OUTCOME, true));
  }

  @Test
  void aWrongOutcomeIsAnErrorOfItsOwn() {
    EvaluationReport report =
        report(
            awards(award("Orrin Prize", "Design", "Vale", Outcome.FINALIST)),
            awards(won("Orrin Prize", "Vale")));

    assertThat(report.errors())
        .containsExactly(
            new EvaluationError(
                "d",
                Measure.AWARD_RECIPIENT_OUTCOME,
                MISSED,
                "Orrin Prize [Design] -> Vale (finalist)",
                "Orrin Prize -> Vale (won)",
                false,
                false),
            new EvaluationError(
                "d",
                Measure.AWARD_RECIPIENT_OUTCOME,
                WRONG,
                "Orrin Prize -> Vale (won)",
                "Orrin Prize [Design] -> Vale (finalist)",
                false,
                false));
  }

  @Test
  void aMissingSpeakerShowsTheQuoteWithoutOne() {
    EvaluationReport report =
        report(quotes(quote("Ines Okafor", "We  built it.")), quotes(quote(null, "We built it.")));

    assertThat(report.errors())
        .containsExactly(
            new EvaluationError(
                "d",
                Measure.QUOTE_SPEAKER,
                MISSED,
                "We built it. -- Ines Okafor",
                "We built it. -- nobody",
                false,
                false));
  }
}
