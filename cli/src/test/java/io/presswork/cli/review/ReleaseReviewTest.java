package io.presswork.cli.review;

import static io.presswork.cli.review.Fixture.award;
import static io.presswork.cli.review.Fixture.awardLabel;
import static io.presswork.cli.review.Fixture.gold;
import static io.presswork.cli.review.Fixture.organisation;
import static io.presswork.cli.review.Fixture.organisationLabel;
import static io.presswork.cli.review.Fixture.quote;
import static io.presswork.cli.review.Fixture.quoteLabel;
import static io.presswork.cli.review.Fixture.release;
import static io.presswork.cli.review.Fixture.span;
import static io.presswork.exporter.report.Verdict.OPEN;
import static io.presswork.exporter.report.Verdict.PARTLY;
import static io.presswork.exporter.report.Verdict.RIGHT;
import static io.presswork.exporter.report.Verdict.WRONG;
import static io.presswork.model.FactKind.AWARD;
import static io.presswork.model.FactKind.ORGANISATION;
import static io.presswork.model.FactKind.QUOTE;
import static io.presswork.model.Outcome.NOMINATED;
import static io.presswork.model.Outcome.SHORTLISTED;
import static io.presswork.model.Outcome.WON;
import static io.presswork.model.QuoteKind.DIRECT;
import static io.presswork.model.QuoteKind.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.EvaluationReport;
import io.presswork.evaluation.Evaluator;
import io.presswork.evaluation.Measure;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.exporter.report.FactReview;
import io.presswork.exporter.report.MeasureRow;
import io.presswork.exporter.report.MissedFact;
import io.presswork.exporter.report.ReviewedRelease;
import io.presswork.model.Release;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleaseReviewTest {

  private static List<FactReview> reviews(LabelledRelease gold, Release release) {
    return ReleaseReview.of(gold, release).facts();
  }

  private static List<MissedFact> missed(LabelledRelease gold, Release release) {
    return ReleaseReview.of(gold, release).missed();
  }

  @Test
  void aFactIsRightWrongOrLeftOpen() {
    assertThat(
            reviews(
                gold(organisationLabel(false, "Marsh Trust"), organisationLabel(true, "Aldmoor")),
                release(
                    organisation("Aldmoor"),
                    organisation("Marsh"),
                    organisation("Marsh Trust"),
                    organisation("Orrin"))))
        .containsExactly(
            new FactReview(ORGANISATION, 0, OPEN, null),
            new FactReview(ORGANISATION, 1, WRONG, "nearest label: Marsh Trust"),
            new FactReview(ORGANISATION, 2, RIGHT, null),
            new FactReview(ORGANISATION, 3, WRONG, null));
  }

  @Test
  void anAwardWithAnotherRecipientIsPartlyRight() {
    assertThat(
            reviews(
                gold(
                    awardLabel("Orrin Prize", "Vale Bank", WON, 2024),
                    awardLabel("Oar Medal", null, SHORTLISTED, 2024)),
                release(
                    award("Orrin Prize", "Marsh Trust", WON),
                    award("Oar Medal", "Marsh Trust", SHORTLISTED))))
        .containsExactly(
            new FactReview(AWARD, 0, PARTLY, "labelled recipient: Vale Bank"),
            new FactReview(AWARD, 1, PARTLY, "labelled recipient: nobody"));
  }

  @Test
  void anAwardWithoutItsRecipientIsPartlyRight() {
    assertThat(
            reviews(
                gold(
                    awardLabel("Orrin Prize", "Vale Bank", WON, 2024),
                    awardLabel("Oar Medal", null, NOMINATED, 2024)),
                release(award("Orrin Prize", null, WON), award("Oar Medal", null, SHORTLISTED))))
        .containsExactly(
            new FactReview(AWARD, 0, PARTLY, "labelled recipient: Vale Bank"),
            new FactReview(AWARD, 1, RIGHT, null));
  }

  @Test
  void anAwardWithAnotherOutcomeIsPartlyRight() {
    assertThat(
            reviews(
                gold(
                    awardLabel("Orrin Prize", "Vale Bank", SHORTLISTED, 2024),
                    awardLabel("Oar Medal", "Vale Bank", SHORTLISTED, 2024)),
                release(
                    award("Orrin Prize", "Vale Bank", WON),
                    award("Oar Medal", "Marsh Trust", WON))))
        .containsExactly(
            new FactReview(AWARD, 0, PARTLY, "labelled outcome: shortlisted"),
            new FactReview(
                AWARD, 1, PARTLY, "labelled recipient: Vale Bank; labelled outcome: shortlisted"));
  }

  @Test
  void ofSeveralRecipientsOfOneAwardEachIsHeldAgainstItsOwnLabel() {
    assertThat(
            reviews(
                gold(
                    awardLabel("Orrin Prize", "Vale Bank", WON, 2024),
                    awardLabel("Orrin Prize", "Marsh Trust", SHORTLISTED, 2024)),
                release(
                    award("Orrin Prize", "Marsh Trust", WON),
                    award("Orrin Prize", "Vale Bank", WON))))
        .containsExactly(
            new FactReview(AWARD, 0, PARTLY, "labelled outcome: shortlisted"),
            new FactReview(AWARD, 1, RIGHT, null));
  }

  @Test
  void anotherFieldIsNotedOfWhatIsRight() {
    assertThat(
            reviews(
                gold(
                    awardLabel("Orrin Prize", "Vale Bank", WON, 2023),
                    quoteLabel("Ines Okafor", "director", "We built it,")),
                release(
                    award("Orrin Prize", "Vale Bank", WON),
                    quote(DIRECT, "Ines Okafor", "We built it,"))))
        .containsExactly(
            new FactReview(AWARD, 0, RIGHT, "labelled year: 2023"),
            new FactReview(QUOTE, 0, RIGHT, "labelled title: director"));
  }

  @Test
  void aQuoteIsAsGoodAsItsWorstPiece() {
    assertThat(
            reviews(
                gold(
                    quoteLabel("Ines Okafor", "director", "We built it,"),
                    quoteLabel("Ines Okafor", "director", "and it stands still."),
                    quoteLabel(null, "chair", "It would do so again,")),
                release(
                    quote(DIRECT, "Ines Okafor", "We built it,", "and it stands."),
                    quote(DIRECT, "Ines Okafor", "It would do so again,"))))
        .containsExactly(
            new FactReview(
                QUOTE, 0, WRONG, "labelled title: director; nearest label: and it stands still."),
            new FactReview(QUOTE, 1, PARTLY, "labelled speaker: nobody"));
  }

  @Test
  void aQuoteWithoutItsSpeakerIsPartlyRightUnlessThatIsDoubtful() {
    QuoteLabel doubtful =
        new QuoteLabel(
            List.of("and it stands."), List.of("Ines Okafor"), true, List.of(), List.of(), false);

    assertThat(
            reviews(
                gold(quoteLabel("Ines Okafor", "chair", "We built it,"), doubtful),
                release(
                    quote(DIRECT, null, "We built it,"), quote(DIRECT, null, "and it stands."))))
        .containsExactly(
            new FactReview(QUOTE, 0, PARTLY, "labelled speaker: Ines Okafor"),
            new FactReview(QUOTE, 1, RIGHT, null));
  }

  @Test
  void indirectQuotesAreCountedButNotReviewed() {
    assertThat(
            reviews(
                gold(quoteLabel("Ines Okafor", "chair", "and it stands.")),
                release(
                    quote(DIRECT, null, "We built it,"),
                    quote(INDIRECT, "Ines Okafor", "It would do so again"),
                    quote(DIRECT, "Ines Okafor", "and it stands."))))
        .containsExactly(
            new FactReview(QUOTE, 0, WRONG, null), new FactReview(QUOTE, 2, RIGHT, null));
  }

  @Test
  void kindsThatWereNotLabelledHaveNoReviews() {
    LabelledRelease gold =
        Fixture.onlyKinds(gold(organisationLabel(false, "Vale Bank")), Set.of(ORGANISATION));

    ReviewedRelease reviewed =
        ReleaseReview.of(
            gold, release(organisation("Vale Bank"), award("Orrin Prize", "Vale Bank", WON)));

    assertThat(reviewed.facts()).containsExactly(new FactReview(ORGANISATION, 0, RIGHT, null));
    assertThat(reviewed.missed()).isEmpty();
  }

  @Test
  void aMissedLabelTellsWhereItsWordsStand() {
    assertThat(
            missed(
                gold(
                    organisationLabel(false, "Vale Bank", "Vale"),
                    organisationLabel(false, "Elsewhere"),
                    awardLabel("Oar Medal", "Marsh Trust", SHORTLISTED, 2024),
                    quoteLabel("Ines Okafor", "chair", "We  built it,", "and it stands.")),
                release(organisation("Bank of Aldmoor"))))
        .containsExactly(
            new MissedFact(
                ORGANISATION, "Vale Bank", List.of(span("Vale Bank")), "Bank of Aldmoor"),
            new MissedFact(ORGANISATION, "Elsewhere", List.of(), null),
            new MissedFact(
                AWARD, "Oar Medal -> Marsh Trust (shortlisted)", List.of(span("Oar Medal")), null),
            new MissedFact(
                QUOTE,
                "We built it, … and it stands. -- Ines Okafor",
                List.of(span("We built it,"), span("and it stands.")),
                null));
  }

  @Test
  void ofAQuoteOnlyItsMissedPiecesAreListed() {
    assertThat(
            missed(
                gold(quoteLabel("Ines Okafor", "chair", "We built it,", "and it stands.")),
                release(quote(DIRECT, "Ines Okafor", "We built it,"))))
        .containsExactly(
            new MissedFact(
                QUOTE, "and it stands. -- Ines Okafor", List.of(span("and it stands.")), null));
  }

  @Test
  void anAwardThatIsPartlyRightIsNotMissed() {
    assertThat(
            missed(
                gold(awardLabel("Orrin Prize", "Vale Bank", WON, 2024)),
                release(award("Orrin Prize", "Marsh Trust", WON))))
        .isEmpty();
  }

  @Test
  void measuresAreThoseOfTheEvaluation() {
    Release release = release(organisation("Vale Bank"), organisation("Orrin"));
    EvaluationReport report =
        Evaluator.evaluate(
            List.of(gold(organisationLabel(false, "Vale Bank"), organisationLabel(false, "Marsh"))),
            List.of(LabelledRelease.of(release)));

    List<MeasureRow> rows = ReleaseReview.measures(report);

    assertThat(rows).hasSize(Measure.values().length);
    assertThat(rows.get(0)).isEqualTo(new MeasureRow("organisation", 1, 1, 1, 0.5, 0.5, 0.5));
    assertThat(rows.get(6)).isEqualTo(new MeasureRow("quote+speaker", 0, 0, 0, 1, 1, 1));
  }
}
