package io.presswork.extractor.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.MarkedText;
import io.presswork.extractor.find.FoundMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as somebody's words, and where they begin and end. */
class QuoteFinderTest {

  private static final QuoteFinder FINDER = new QuoteFinder();

  private static List<String> quotes(String marked) {
    MarkedText text = MarkedText.of(marked);
    List<FoundMention> found = FINDER.find(text.document(), text.mentions());
    return found.stream().map(m -> text.document().text(m.begin(), m.end())).toList();
  }

  @Test
  void straightAndCurlyMarksPair() {
    assertThat(quotes("\"We left early,\" said [Ann Lee]. “It was raining hard that day.”"))
        .containsExactly("We left early,", "It was raining hard that day.");
  }

  @Test
  void mixedMarksPair() {
    assertThat(quotes("“We left early,\" said [Ann Lee]. \"It was raining hard that day.”"))
        .containsExactly("We left early,", "It was raining hard that day.");
  }

  @Test
  void otherLanguagesMarksPair() {
    assertThat(quotes("„We left early“, said [Ann Lee]. «It was raining hard», she added."))
        .containsExactly("We left early", "It was raining hard");
  }

  @Test
  void teletypeMarksPair() {
    assertThat(quotes("``We left early,'' said [Ann Lee].")).containsExactly("We left early,");
  }

  @Test
  void singleMarksPairAroundApostrophes() {
    assertThat(quotes("'We can't fix the dogs' home in a day, and that's that,' said [Ann Lee]."))
        .containsExactly("We can't fix the dogs' home in a day, and that's that,");
  }

  @Test
  void apostrophesAloneAreNoQuotation() {
    assertThat(quotes("The dogs' home wasn't ready in the '90s, and the '80s weren't kind either."))
        .isEmpty();
  }

  @Test
  void nestedQuotationBelongsToTheOuterOne() {
    assertThat(quotes("“He told me, ‘Go home,’ and I went home,” said [Ann Lee]."))
        .containsExactly("He told me, ‘Go home,’ and I went home,");
    assertThat(quotes("\"He called it \"the thing\" and we laughed,\" said [Ann Lee]."))
        .containsExactly("He called it \"the thing\" and we laughed,");
  }

  @Test
  void inchesAreNoMarks() {
    assertThat(quotes("The 6\" pipe broke. \"The 12\" pipe held,\" said [Ann Lee]."))
        .containsExactly("The 12\" pipe held,");
  }

  @Test
  void paragraphWithoutClosingMarkDoesNotSwallowTheNext() {
    assertThat(
            quotes(
                "“We left early, said [Ann Lee].\n\nThe bus was late. “I waited,” said [Bo Ek]."))
        .containsExactly("We left early,", "I waited,");
  }

  @Test
  void reopenedParagraphsAreSeparateParts() {
    assertThat(
            quotes(
                "[Ann Lee] said: “We left early that day.\n\n“The bus had gone.\n\n“We walked home.”"))
        .containsExactly("We left early that day.", "The bus had gone.", "We walked home.");
  }

  @Test
  void speechMayGoOnWithoutReopening() {
    assertThat(quotes("[Ann Lee] said: “We left early.\n\nThe bus had gone.\n\nWe walked home.”"))
        .containsExactly("We left early.", "The bus had gone.", "We walked home.");
  }

  @Test
  void missingOpeningMarkIsMended() {
    assertThat(quotes("We have never been so cold in our lives,\" said [Ann Lee]."))
        .containsExactly("We have never been so cold in our lives,");
  }

  @Test
  void lostBlankAfterTheAttributionDoesNotMatter() {
    assertThat(quotes("\"We left early,\" [Lee] said,\"and it was raining hard.\""))
        .containsExactly("We left early,", "and it was raining hard.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The congress met under the theme of “Cities That Whistle”.",
        "It won the “Golden Rake” award and the “Open Shed Prize”.",
        "Her new film, “The Last Tram to Bergen,” opens in May.",
        "Robert “Bob” Ames and Manuel \"Manny\" Ruiz were there.",
        "Goodwell Holdings, Inc. (“Goodwell” or the “Company”) reports today.",
        "The so-called “sun tax” was dropped last year.",
        "Members paint their slogan, 'Knock, wait, listen', inside the doors.",
        "The tower clock, nicknamed \"Old Maybe\", strikes thirteen.",
        "The session “Talking to Machines: What Comes Next” begins at nine.",
        "In an interview on CBS's “Face the Town,” Mayor [Ann Lee] said she was tired.",
        "According to the commission's report, “A Quiet Year: Floods in the North,” few people left."
      })
  void titlesSlogansAndTermsAreNoQuotes(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ann Lee] called the plan “a very bad joke” on Monday.",
        "The roof was, according to [Ann Lee], “past saving” by then.",
        "[Ann Lee] said the road is now \"expected in the autumn\"."
      })
  void reportedFragmentsAreQuotes(String text) {
    assertThat(quotes(text)).hasSize(1);
  }

  @Test
  void sentenceOfItsOwnIsAQuoteWithoutCue() {
    assertThat(quotes("“We never thought that it would come to this.”")).hasSize(1);
  }
}
