package io.presswork.extractor.rule.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.rule.WordClasses;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns over words. */
class TokenPatternTest {

  private static final WordClasses CLASSES = WordClasses.load("award/words.tsv");

  @ParameterizedTest
  @CsvSource({
    "won, won, 1",
    "won, WON, 1",
    "won, wins, -1",
    "won|wins, wins, 1",
    "went to, went to, 2",
    "went to, went, -1",
    "went to, went home to, -1",
    "won the? prize, won prize, 2",
    "won the? prize, won the prize, 3",
    "won the? prize, won the the prize, -1",
    "{win}, winning, 1",
    "{win}|lost, lost, 1",
    "won _ prize, won big prize, 3",
    "won _ prize, won prize, -1",
    "so* won, won, 1",
    "so* won, so so so won, 4",
    "so* won, so so so so so so won, 7",
    "so* won, so so so so so so so won, -1",
    "won so*, won so so, 3",
    "a? a, a, 1"
  })
  void matches(String pattern, String words, int end) {
    List<Token> tokens = tokens(words);
    assertThat(TokenPattern.parse(pattern, CLASSES).match(tokens, 0, tokens.size()))
        .as(pattern + " on " + words)
        .isEqualTo(end);
  }

  @Test
  void aSignIsNotAnyWord() {
    List<Token> tokens = tokens("won , prize");
    assertThat(TokenPattern.parse("won _ prize", CLASSES).match(tokens, 0, 3)).isEqualTo(-1);
  }

  @Test
  void aMatchStaysInItsSentence() {
    List<Token> tokens = tokens("went to");
    assertThat(TokenPattern.parse("went to", CLASSES).match(tokens, 0, 1)).isEqualTo(-1);
  }

  @Test
  void theHeadIsTheFirstElementThatMustBeThere() {
    TokenPattern pattern = TokenPattern.parse("has? so* won|took the", CLASSES);
    assertThat(pattern.headWords()).containsExactlyInAnyOrder("won", "took");
    assertThat(pattern.openingWords()).containsExactlyInAnyOrder("has", "so");
    assertThat(pattern.longestOpening()).isEqualTo(7);
  }

  @Test
  void aPatternThatMatchesNothingIsRefused() {
    assertThatIllegalStateException().isThrownBy(() -> TokenPattern.parse("so* the?", CLASSES));
  }

  @Test
  void anUnknownClassIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TokenPattern.parse("{nobody}", CLASSES))
        .withMessageContaining("nobody");
  }

  @Test
  void aPatternShowsItsSource() {
    assertThat(TokenPattern.parse("won the?", CLASSES)).hasToString("won the?");
  }

  private static List<Token> tokens(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      tokens.add(Token.of(at, at + word.length(), word, NameTag.NONE, at > 0));
      at += word.length() + 1;
    }
    return tokens;
  }
}
