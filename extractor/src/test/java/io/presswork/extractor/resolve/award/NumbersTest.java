package io.presswork.extractor.resolve.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words and figures. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "one, 1",
    "three, 3",
    "twenty, 20",
    "both, 2",
    "twice, 2",
    "48, 48",
    "500, 500",
    "501, 0",
    "2024, 0",
    "zero, 0",
    "'', 0",
    "many, 0",
    "3rd, 0"
  })
  void cardinal(String word, int value) {
    assertThat(Numbers.cardinal(word)).as(word).isEqualTo(value);
  }
}
