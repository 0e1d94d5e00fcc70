package io.presswork.evaluation;

import static io.presswork.evaluation.Facts.award;
import static io.presswork.evaluation.Facts.awards;
import static io.presswork.evaluation.Facts.cities;
import static io.presswork.evaluation.Facts.doubtfulOrganisation;
import static io.presswork.evaluation.Facts.organisation;
import static io.presswork.evaluation.Facts.organisations;
import static io.presswork.evaluation.Facts.quote;
import static io.presswork.evaluation.Facts.quoteOf;
import static io.presswork.evaluation.Facts.quotes;
import static io.presswork.evaluation.Facts.won;
import static io.presswork.evaluation.Judgement.Type.EXCUSED;
import static io.presswork.evaluation.Judgement.Type.MISSED;
import static io.presswork.evaluation.Judgement.Type.RIGHT;
import static io.presswork.evaluation.Judgement.Type.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementTest {

  private static Place at(int index) {
    return new Place(index, 0);
  }

  private static List<Judgement> judge(
      LabelledRelease gold, LabelledRelease extracted, Measure measure) {
    return Evaluator.judge(gold, extracted).stream().filter(j -> j.measure() == measure).toList();
  }

  @Test
  void everyFactAndEveryLabelIsFoundByItsPlace() {
    List<Judgement> judgements =
        judge(
            organisations(
                organisation("Vale Bank"),
                organisation("Aldmoor Harbour Trust", "AHT"),
                doubtfulOrganisation("Orrin")),
            organisations(
                organisation("Harbour Trust"),
                organisation("AHT"),
                organisation("Orrin"),
                organisation("Marsh")),
            Measure.ORGANISATION);

    assertThat(judgements)
        .containsExactly(
            new Judgement(
                Measure.ORGANISATION,
                WRONG,
                null,
                at(0),
                "Harbour Trust",
                "Aldmoor Harbour Trust",
                List.of()),
            new Judgement(Measure.ORGANISATION, RIGHT, at(1), at(1), "AHT", null, List.of()),
            new Judgement(Measure.ORGANISATION, EXCUSED, null, at(2), "Orrin", null, List.of()),
            new Judgement(Measure.ORGANISATION, WRONG, null, at(3), "Marsh", null, List.of()),
            new Judgement(Measure.ORGANISATION, MISSED, at(0), null, "Vale Bank", null, List.of()));
  }

  @Test
  void anAwardIsJudgedByEachOfItsMeasures() {
    LabelledRelease gold =
        awards(award("Orrin Prize", null, "Vale", Outcome.FINALIST), won("Marsh Medal", "Vale"));
    LabelledRelease extracted = awards(won("Marsh Medal", "Orrin"), won("Orrin Prize", "Vale"));

    assertThat(Evaluator.judge(gold, extracted))
        .extracting(Judgement::measure, Judgement::type, Judgement::label, Judgement::fact)
        .containsExactly(
            tuple(Measure.AWARD, RIGHT, at(1), at(0)),
            tuple(Measure.AWARD, RIGHT, at(0), at(1)),
            tuple(Measure.AWARD_RECIPIENT, WRONG, null, at(0)),
            tuple(Measure.AWARD_RECIPIENT, RIGHT, at(0), at(1)),
            tuple(Measure.AWARD_RECIPIENT, MISSED, at(1), null),
            tuple(Measure.AWARD_RECIPIENT_OUTCOME, WRONG, null, at(0)),
            tuple(Measure.AWARD_RECIPIENT_OUTCOME, WRONG, null, at(1)),
            tuple(Measure.AWARD_RECIPIENT_OUTCOME, MISSED, at(0), null),
            tuple(Measure.AWARD_RECIPIENT_OUTCOME, MISSED, at(1), null));
  }

  @Test
  void quotesAreJudgedPieceByPiece() {
    List<Judgement> judgements =
        judge(
            quotes(quote("Ines Okafor", "We built it,", "and it stands."), quote("Vale", "Yes.")),
            quotes(quote("Vale", "No."), quote("Ines Okafor", "We built it,", "and it leans.")),
            Measure.QUOTE);

    assertThat(judgements)
        .extracting(Judgement::type, Judgement::label, Judgement::fact)
        .containsExactly(
            tuple(WRONG, null, at(0)),
            tuple(RIGHT, at(0), at(1)),
            tuple(WRONG, null, new Place(1, 1)),
            tuple(MISSED, new Place(0, 1), null),
            tuple(MISSED, at(1), null));
  }

  @Test
  void aRightFactTellsWhichFieldsDiffer() {
    List<Judgement> judgements =
        judge(
            quotes(quoteOf("Ines Okafor", "chief executive", "Vale Bank", "We built it.")),
            quotes(quoteOf("Ines Okafor", "chair", null, "We built it.")),
            Measure.QUOTE_SPEAKER);

    assertThat(judgements.get(0).differences())
        .containsExactly(
            new FieldDifference(Field.SPEAKER_TITLE, "chief executive", "chair"),
            new FieldDifference(Field.SPEAKER_ORGANISATION, "Vale Bank", null));
  }

  @Test
  void whatTheLabelsDoNotTellIsNoDifference() {
    List<Judgement> judgements =
        judge(
            cities(Facts.city("Aldmoor")),
            cities(new CityLabel(List.of("Aldmoor"), "Northshire", "England", false)),
            Measure.CITY);

    assertThat(judgements.get(0).differences()).isEmpty();
  }

  @Test
  void kindsThatWereNotLabelledAreNotJudged() {
    LabelledRelease gold =
        new LabelledRelease("d", Set.of(FactKind.CITY), List.of(), List.of(), List.of(), List.of());

    assertThat(Evaluator.judge(gold, organisations(organisation("Vale")))).isEmpty();
  }

  @Test
  void twoFactsOfTheSameWordsKeepTheirPlaces() {
    List<Judgement> judgements =
        judge(
            organisations(organisation("Vale")),
            organisations(organisation("Vale"), organisation("Vale")),
            Measure.ORGANISATION);

    assertThat(judgements).extracting(Judgement::fact).containsExactly(at(0), at(1));
    assertThat(judgements).extracting(Judgement::type).containsExactlyInAnyOrder(RIGHT, WRONG);
  }

  @Test
  void aJudgementHasTheSidesItsTypeSays() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Judgement(Measure.CITY, MISSED, null, at(0), "Aldmoor", null, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Judgement(Measure.CITY, RIGHT, null, at(0), "Aldmoor", null, List.of()));
  }
}
