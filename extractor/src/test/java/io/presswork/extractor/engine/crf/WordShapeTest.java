package io.presswork.extractor.engine.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest
  @CsvSource({
    "of, xx",
    "NATO, XXXX",
    "Larkmoor, Xxxxx",
    "iPhone, xXxxx",
    "2019, dddd",
    "12-04-2019, dd-ddd",
    "U.S., X.X.",
    "alpha, g",
    "Rho, Xxx"
  })
  void showsTheClassesOfLetters(String word, String shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }

  @Test
  void isCoreNlpsShapeOfAnyWord() {
    String letters = "abehiklmoprstuzABZ019-.'é ß";
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      int length = 1 + random.nextInt(9);
      for (int k = 0; k < length; k++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(WordShape.of(word.toString()))
          .isEqualTo(
              WordShapeClassifier.wordShape(word.toString(), WordShapeClassifier.WORDSHAPECHRIS2));
    }
  }

  @Test
  void tellsWordsOfNothingButLetters() {
    assertThat(WordShape.isOfLetters(WordShape.of("Larkmoor"))).isTrue();
    assertThat(WordShape.isOfLetters(WordShape.of("Lark2moor"))).isFalse();
    assertThat(WordShape.isOfLetters(WordShape.of("Lark-moor"))).isFalse();
  }
}
