package io.presswork.evaluation;

import static io.presswork.evaluation.Facts.doubtful;
import static io.presswork.evaluation.Facts.partial;
import static io.presswork.evaluation.Facts.quote;
import static io.presswork.evaluation.Facts.quotes;
import static io.presswork.evaluation.Facts.strict;
import static io.presswork.evaluation.Measure.QUOTE;
import static io.presswork.evaluation.Measure.QUOTE_SPEAKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.QuoteLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteScoreTest {

  private static final String WORDS = "We built it for the town, and the town uses it";
  private static final Score RIGHT = new Score(1, 0, 0);
  private static final Score CONFUSED = new Score(0, 1, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We built it for the town, and the town uses it.",
        "“We built it for the town, and the town uses it”,",
        "We built it\n  for the town, and the town uses it",
        " … we built it for the town, and the town uses it!"
      })
  void theSameWordsAreAStrictMatch(String extracted) {
    assertThat(strict(quotes(quote(null, WORDS)), quotes(quote(null, extracted)), QUOTE))
        .isEqualTo(RIGHT);
  }

  @Test
  void otherPunctuationInsideIsNoStrictMatch() {
    LabelledRelease extracted =
        quotes(quote(null, "We built it for the town. And the town uses it"));

    assertThat(strict(quotes(quote(null, WORDS)), extracted, QUOTE)).isEqualTo(CONFUSED);
    assertThat(partial(quotes(quote(null, WORDS)), extracted, QUOTE)).isEqualTo(RIGHT);
  }

  @Test
  void anArticleIsAWordOfAQuote() {
    assertThat(strict(quotes(quote(null, "The sea")), quotes(quote(null, "sea")), QUOTE))
        .isEqualTo(CONFUSED);
  }

  @Test
  void halfOfAllWordsInCommonIsAPartialMatch() {
    LabelledRelease gold = quotes(quote(null, "one two three four"));

    assertThat(partial(gold, quotes(quote(null, "one two")), QUOTE)).isEqualTo(RIGHT);
    assertThat(partial(gold, quotes(quote(null, "one two five")), QUOTE)).isEqualTo(CONFUSED);
  }

  @Test
  void everyPieceCounts() {
    LabelledRelease gold = quotes(quote("Ines Okafor", "We built it,", "and the town uses it."));
    LabelledRelease first = quotes(quote("Ines Okafor", "We built it,"));
    LabelledRelease apart =
        quotes(quote("Ines Okafor", "We built it,"), quote(null, "and the town uses it."));

    assertThat(strict(gold, first, QUOTE)).isEqualTo(new Score(1, 0, 1));
    assertThat(strict(gold, apart, QUOTE)).isEqualTo(new Score(2, 0, 0));
    assertThat(strict(gold, apart, QUOTE_SPEAKER)).isEqualTo(new Score(1, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "Ines Okafor, INES OKAFOR, true, true",
    "Dr. Ines Okafor, Ines Okafor, true, true",
    "Ines Okafor, Okafor, false, true",
    "Ines Okafor Jr., Okafor, false, true",
    "Ines Okafor, Tom Okafor, false, true",
    "Ines Okafor, Ines Vale, false, false",
    "J. R. Vale, J R Vale, true, true",
    "Aldmoor Harbour Trust, the Aldmoor Harbour Trust, true, true"
  })
  void speakersAreComparedByFullNameAndByLastName(
      String label, String extracted, boolean strict, boolean partial) {
    LabelledRelease gold = quotes(quote(label, WORDS));
    LabelledRelease found = quotes(quote(extracted, WORDS));

    assertThat(strict(gold, found, QUOTE_SPEAKER)).isEqualTo(strict ? RIGHT : CONFUSED);
    assertThat(partial(gold, found, QUOTE_SPEAKER)).isEqualTo(partial ? RIGHT : CONFUSED);
    assertThat(strict(gold, found, QUOTE)).isEqualTo(RIGHT);
  }

  @Test
  void aSpeakerWhereTheTextDoesNotTellIsWrong() {
    assertThat(
            strict(quotes(quote(null, WORDS)), quotes(quote("Ines Okafor", WORDS)), QUOTE_SPEAKER))
        .isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void anEmptyCellIsMissedButNotWrong() {
    assertThat(
            strict(quotes(quote("Ines Okafor", WORDS)), quotes(quote(null, WORDS)), QUOTE_SPEAKER))
        .isEqualTo(new Score(0, 0, 1));
  }

  @Test
  void anEmptyCellWhereTheTextDoesNotTellIsNotCounted() {
    assertThat(strict(quotes(quote(null, WORDS)), quotes(quote(null, WORDS)), QUOTE_SPEAKER))
        .isEqualTo(Score.NONE);
  }

  @Test
  void aSpeakerThatIsOnlyHintedAtIsNeitherRewardedNorPunished() {
    LabelledRelease gold =
        quotes(
            new QuoteLabel(
                List.of(WORDS), List.of("a spokesman"), true, List.of(), List.of(), false));

    assertThat(strict(gold, quotes(quote(null, WORDS)), QUOTE_SPEAKER)).isEqualTo(Score.NONE);
    assertThat(strict(gold, quotes(quote("A spokesman", WORDS)), QUOTE_SPEAKER))
        .isEqualTo(Score.NONE);
    assertThat(strict(gold, quotes(quote("Ines Okafor", WORDS)), QUOTE_SPEAKER))
        .isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void doubtfulQuotesAreNotCountedWhoeverSpeaks() {
    LabelledRelease gold = quotes(doubtful(quote(null, WORDS)));
    LabelledRelease extracted = quotes(quote("Ines Okafor", WORDS));

    assertThat(strict(gold, extracted, QUOTE)).isEqualTo(Score.NONE);
    assertThat(strict(gold, extracted, QUOTE_SPEAKER)).isEqualTo(Score.NONE);
    assertThat(strict(gold, quotes(), QUOTE)).isEqualTo(Score.NONE);
    assertThat(strict(gold, quotes(quote(null, "Something else")), QUOTE))
        .isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void theSameWordsOfTwoSpeakersGoToTheRightOnes() {
    LabelledRelease gold = quotes(quote("Ines Okafor", "Yes."), quote("Tom Vale", "Yes."));
    LabelledRelease extracted = quotes(quote("Tom Vale", "Yes."), quote("Ines Okafor", "Yes."));

    assertThat(strict(gold, extracted, QUOTE_SPEAKER)).isEqualTo(new Score(2, 0, 0));
  }
}
