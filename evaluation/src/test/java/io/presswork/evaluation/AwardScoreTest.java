package io.presswork.evaluation;

import static io.presswork.evaluation.Facts.award;
import static io.presswork.evaluation.Facts.awards;
import static io.presswork.evaluation.Facts.doubtful;
import static io.presswork.evaluation.Facts.partial;
import static io.presswork.evaluation.Facts.strict;
import static io.presswork.evaluation.Facts.won;
import static io.presswork.evaluation.Measure.AWARD;
import static io.presswork.evaluation.Measure.AWARD_RECIPIENT;
import static io.presswork.evaluation.Measure.AWARD_RECIPIENT_OUTCOME;
import static io.presswork.model.Outcome.FINALIST;
import static io.presswork.model.Outcome.HONOURED;
import static io.presswork.model.Outcome.NOMINATED;
import static io.presswork.model.Outcome.SHORTLISTED;
import static io.presswork.model.Outcome.WON;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.LabelledRelease;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardScoreTest {

  private static final Score RIGHT = new Score(1, 0, 0);
  private static final Score CONFUSED = new Score(0, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orrin Prize             | the Orrin Prize
          Orrin Prize             | "Orrin Prize"
          2024 Orrin Prize        | Orrin Prize
          Orrin Prize             | Orrin Prize 2024
          Orrin Prize for Design  | Orrin Prize, for Design
          2024                    | 2024
          """)
  void spellingsOfOneNameAreStrictMatches(String label, String extracted) {
    assertThat(strict(awards(won(label, "Vale")), awards(won(extracted, "Vale")), AWARD))
        .isEqualTo(RIGHT);
  }

  @Test
  void otherWordsInTheNameAreNoStrictMatch() {
    LabelledRelease gold = awards(won("Orrin Prize for Design", "Vale"));

    assertThat(strict(gold, awards(won("Orrin Prize", "Vale")), AWARD)).isEqualTo(CONFUSED);
    assertThat(partial(gold, awards(won("Orrin Prize", "Vale")), AWARD)).isEqualTo(RIGHT);
  }

  @Test
  void diceOfExactlyThreeFifthsIsEnough() {
    LabelledRelease gold = awards(won("Grand Orrin Prize of Letters", "Vale"));

    assertThat(partial(gold, awards(won("Orrin Prize for Wood Turning", "Vale")), AWARD).tp())
        .isZero();
    assertThat(partial(gold, awards(won("Orrin Prize of the North", "Vale")), AWARD).tp()).isOne();
  }

  @Test
  void theCategoryMayStandInTheNameOfOneSide() {
    LabelledRelease apart = awards(award("Orrin Awards", "Design", "Vale", WON));
    LabelledRelease before = awards(won("Design Orrin Awards", "Vale"));
    LabelledRelease behind = awards(won("Orrin Awards: Design", "Vale"));

    assertThat(strict(apart, before, AWARD)).isEqualTo(RIGHT);
    assertThat(strict(apart, behind, AWARD)).isEqualTo(RIGHT);
    assertThat(strict(behind, apart, AWARD)).isEqualTo(RIGHT);
  }

  @Test
  void theCategoryAloneIsAPartialNameOfOneSide() {
    LabelledRelease gold = awards(award("Orrin Awards", "Best Newcomer", "Vale", WON));
    LabelledRelease extracted = awards(won("Best Newcomer", "Vale"));

    assertThat(strict(gold, extracted, AWARD)).isEqualTo(CONFUSED);
    assertThat(partial(gold, extracted, AWARD)).isEqualTo(RIGHT);
  }

  @Test
  void awardsThatShareNothingButTheirCategoryAreNotTheSame() {
    LabelledRelease gold = awards(award("Orrin Awards", "Best Small Business", "Vale", WON));
    LabelledRelease extracted = awards(award("Marsh Medal", "Best Small Business", "Vale", WON));

    assertThat(partial(gold, extracted, AWARD)).isEqualTo(CONFUSED);
  }

  @Test
  void theRightAwardOfTheWrongRecipientIsRightByNameOnly() {
    LabelledRelease gold = awards(won("Orrin Prize", "Vale Bank"));
    LabelledRelease extracted = awards(won("Orrin Prize", "Marsh Media"));

    assertThat(strict(gold, extracted, AWARD)).isEqualTo(RIGHT);
    assertThat(strict(gold, extracted, AWARD_RECIPIENT)).isEqualTo(CONFUSED);
    assertThat(strict(gold, extracted, AWARD_RECIPIENT_OUTCOME)).isEqualTo(CONFUSED);
  }

  @Test
  void aNominationIsNotAWin() {
    LabelledRelease gold = awards(award("Orrin Prize", null, "Vale", NOMINATED));
    LabelledRelease extracted = awards(won("Orrin Prize", "Vale"));

    assertThat(strict(gold, extracted, AWARD_RECIPIENT)).isEqualTo(RIGHT);
    assertThat(strict(gold, extracted, AWARD_RECIPIENT_OUTCOME)).isEqualTo(CONFUSED);
    assertThat(partial(gold, extracted, AWARD_RECIPIENT_OUTCOME)).isEqualTo(CONFUSED);
  }

  @Test
  void thoseInLineForAnAwardArePartiallyAlike() {
    LabelledRelease gold = awards(award("Orrin Prize", null, "Vale", FINALIST));
    LabelledRelease extracted = awards(award("Orrin Prize", null, "Vale", SHORTLISTED));

    assertThat(strict(gold, extracted, AWARD_RECIPIENT_OUTCOME)).isEqualTo(CONFUSED);
    assertThat(partial(gold, extracted, AWARD_RECIPIENT_OUTCOME)).isEqualTo(RIGHT);
  }

  @Test
  void otherAcceptableOutcomesNamesAndRecipientsAreRight() {
    LabelledRelease gold =
        awards(
            new AwardLabel(
                List.of("Orrin Prize", "Silver Orrin"),
                null,
                List.of("Vale Bank", "Vale"),
                List.of(HONOURED, WON),
                1,
                List.of(),
                null,
                List.of(),
                false));

    assertThat(strict(gold, awards(won("Silver Orrin", "Vale")), AWARD_RECIPIENT_OUTCOME))
        .isEqualTo(RIGHT);
  }

  @Test
  void anAwardWithoutRecipientIsMissedButNotWrong() {
    LabelledRelease gold = awards(won("Orrin Prize", "Vale"));
    LabelledRelease extracted = awards(award("Orrin Prize", null, null, WON));

    assertThat(strict(gold, extracted, AWARD)).isEqualTo(RIGHT);
    assertThat(strict(gold, extracted, AWARD_RECIPIENT)).isEqualTo(new Score(0, 0, 1));
  }

  @Test
  void aRecipientWhereTheLabelsNameNoneIsWrong() {
    LabelledRelease gold = awards(award("Orrin Prize", null, null, WON));
    LabelledRelease extracted = awards(won("Orrin Prize", "Vale"));

    assertThat(strict(gold, extracted, AWARD)).isEqualTo(RIGHT);
    assertThat(strict(gold, extracted, AWARD_RECIPIENT)).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void aLabelWithoutOutcomeJudgesNone() {
    LabelledRelease gold = awards(award("Orrin Prize", null, "Vale"));

    assertThat(strict(gold, awards(won("Orrin Prize", "Vale")), AWARD_RECIPIENT)).isEqualTo(RIGHT);
    assertThat(strict(gold, awards(won("Orrin Prize", "Vale")), AWARD_RECIPIENT_OUTCOME))
        .isEqualTo(Score.NONE);
  }

  @Test
  void ofAwardsOfOneNameThoseOfTheSameRecipientAreMatched() {
    LabelledRelease gold =
        awards(
            award("Orrin Prize", null, "Vale", WON), award("Orrin Prize", null, "Marsh", FINALIST));
    LabelledRelease extracted =
        awards(
            award("Orrin Prize", null, "Marsh", FINALIST), award("Orrin Prize", null, "Vale", WON));

    assertThat(strict(gold, extracted, AWARD_RECIPIENT_OUTCOME)).isEqualTo(new Score(2, 0, 0));
  }

  @Test
  void aSecondPairThatTheTextDoesNotStateIsWrong() {
    LabelledRelease gold = awards(won("Orrin Prize", "Vale"));
    LabelledRelease extracted = awards(won("Orrin Prize", "Vale"), won("Orrin Prize", "Marsh"));

    assertThat(strict(gold, extracted, AWARD)).isEqualTo(new Score(1, 1, 0));
    assertThat(strict(gold, extracted, AWARD_RECIPIENT)).isEqualTo(new Score(1, 1, 0));
  }

  @Test
  void doubtfulAwardsAreNotCountedWhateverTheirOutcome() {
    LabelledRelease gold = awards(won("Orrin Prize", "Vale"), doubtful(won("Marsh Medal", "Vale")));
    LabelledRelease extracted =
        awards(won("Orrin Prize", "Vale"), award("Marsh Medal", null, "Vale", FINALIST));

    for (Measure measure : List.of(AWARD, AWARD_RECIPIENT, AWARD_RECIPIENT_OUTCOME)) {
      assertThat(strict(gold, extracted, measure)).as(measure.label()).isEqualTo(RIGHT);
    }
  }

  @Test
  void aDoubtfulAwardDoesNotExcuseAnotherRecipient() {
    LabelledRelease gold = awards(doubtful(won("Marsh Medal", "Vale")));
    LabelledRelease extracted = awards(won("Marsh Medal", "Orrin Media"));

    assertThat(strict(gold, extracted, AWARD)).isEqualTo(Score.NONE);
    assertThat(strict(gold, extracted, AWARD_RECIPIENT)).isEqualTo(new Score(0, 1, 0));
  }
}
