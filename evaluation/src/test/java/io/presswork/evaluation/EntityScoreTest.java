package io.presswork.evaluation;

import static io.presswork.evaluation.Facts.cities;
import static io.presswork.evaluation.Facts.city;
import static io.presswork.evaluation.Facts.doubtfulOrganisation;
import static io.presswork.evaluation.Facts.organisation;
import static io.presswork.evaluation.Facts.organisations;
import static io.presswork.evaluation.Facts.partial;
import static io.presswork.evaluation.Facts.strict;
import static io.presswork.evaluation.Measure.CITY;
import static io.presswork.evaluation.Measure.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.label.LabelledRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations and cities: one entry for each real thing. */
class EntityScoreTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aldmoor Harbour Trust  | ALDMOOR HARBOUR TRUST
          Aldmoor Harbour Trust  | the Aldmoor  Harbour Trust
          Aldmoor Harbour Trust  | Aldmoor Harbour Trust's
          Aldmoor Harbour Trust  | Aldmoor Harbour Trust’s
          Vale & Sons            | Vale & Sons®
          "Orrin-Vale Media"     | Orrin–Vale Media,
          """)
  void spellingsOfOneNameAreStrictMatches(String label, String extracted) {
    assertThat(
            strict(
                organisations(organisation(label)),
                organisations(organisation(extracted)),
                ORGANISATION))
        .isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void anyFormOfOneSideMayMeetAnyFormOfTheOther() {
    LabelledRelease gold = organisations(organisation("Aldmoor Harbour Trust", "AHT"));

    assertThat(strict(gold, organisations(organisation("Harbour", "AHT")), ORGANISATION))
        .isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void oneOrganisationInTwoEntriesIsOneRightAndOneWrong() {
    LabelledRelease gold = organisations(organisation("Aldmoor Harbour Trust", "AHT"));
    LabelledRelease extracted =
        organisations(organisation("Aldmoor Harbour Trust"), organisation("AHT"));

    assertThat(strict(gold, extracted, ORGANISATION)).isEqualTo(new Score(1, 1, 0));
  }

  @Test
  void twoOrganisationsInOneEntryAreOneRightAndOneMissed() {
    LabelledRelease gold = organisations(organisation("Vale Bank"), organisation("Orrin Media"));
    LabelledRelease extracted = organisations(organisation("Vale Bank", "Orrin Media"));

    assertThat(strict(gold, extracted, ORGANISATION)).isEqualTo(new Score(1, 0, 1));
  }

  @Test
  void asManyLabelsAsPossibleAreMatched() {
    // The first entry fits both labels; giving it to the wrong one would lose the second entry.
    LabelledRelease gold =
        organisations(organisation("Vale Bank", "the Bank"), organisation("Orrin Bank", "OB"));
    LabelledRelease extracted =
        organisations(organisation("the Bank", "OB"), organisation("Vale Bank"));

    assertThat(strict(gold, extracted, ORGANISATION)).isEqualTo(new Score(2, 0, 0));
  }

  @Test
  void halfOfTheWordsInCommonIsAPartialMatch() {
    LabelledRelease gold = organisations(organisation("Aldmoor Harbour Trust"));
    LabelledRelease clipped = organisations(organisation("Harbour Trust"));

    assertThat(strict(gold, clipped, ORGANISATION)).isEqualTo(new Score(0, 1, 1));
    assertThat(partial(gold, clipped, ORGANISATION)).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void diceOfExactlyOneHalfIsEnough() {
    LabelledRelease gold = organisations(organisation("Aldmoor Harbour Trust"));

    assertThat(partial(gold, organisations(organisation("Aldmoor")), ORGANISATION).tp()).isOne();
    assertThat(partial(gold, organisations(organisation("Aldmoor Vale")), ORGANISATION).tp())
        .isZero();
  }

  @Test
  void doubtfulLabelsAreNeitherRewardedNorPunished() {
    LabelledRelease gold =
        organisations(organisation("Vale Bank"), doubtfulOrganisation("Orrin Hall"));

    assertThat(strict(gold, organisations(organisation("Vale Bank")), ORGANISATION))
        .isEqualTo(new Score(1, 0, 0));
    assertThat(
            strict(
                gold,
                organisations(organisation("Vale Bank"), organisation("Orrin Hall")),
                ORGANISATION))
        .isEqualTo(new Score(1, 0, 0));
    assertThat(strict(gold, organisations(organisation("Orrin Hall")), ORGANISATION))
        .isEqualTo(new Score(0, 0, 1));
  }

  @Test
  void aFirmLabelGoesBeforeADoubtfulOne() {
    LabelledRelease gold = organisations(organisation("Orrin"), doubtfulOrganisation("Orrin"));

    assertThat(strict(gold, organisations(organisation("Orrin")), ORGANISATION))
        .isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void ofTwoFittingEntriesTheOneThatWouldBeWrongIsMatched() {
    LabelledRelease gold =
        organisations(organisation("Vale Bank", "VB"), doubtfulOrganisation("Vale Group"));
    LabelledRelease extracted =
        organisations(organisation("Vale Bank", "Vale Group"), organisation("VB"));

    assertThat(strict(gold, extracted, ORGANISATION)).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void citiesAreComparedLikeOrganisations() {
    LabelledRelease gold = cities(city("Aldmoor"), city("New Orrin", "Orrin"), city("Valeport"));
    LabelledRelease extracted = cities(city("ALDMOOR"), city("Orrin"), city("Marsh End"));

    assertThat(strict(gold, extracted, CITY)).isEqualTo(new Score(2, 1, 1));
    assertThat(strict(gold, extracted, ORGANISATION)).isEqualTo(Score.NONE);
  }
}
