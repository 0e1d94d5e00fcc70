package io.presswork.extractor.resolve.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as strings. */
class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Aldmoor  Trust|Aldmoor Trust",
        "Dr. Ines Okafor|Ines Okafor",
        "Ms Okafor,|Okafor",
        "“Talking Buoys”|“Talking Buoys",
        "A Mill –|Mill",
        "Theatre Royal|Theatre Royal",
        "The|The"
      })
  void cleanTakesArticleHonorificAndMarks(String text, String clean) {
    assertThat(Phrases.clean(text)).isEqualTo(clean);
  }

  @Test
  void pluralHeadsAreTheSameWords() {
    assertThat(Phrases.dice("Orrin Awards", "the Orrin Award")).isEqualTo(1);
    assertThat(Phrases.dice("Orrin Award", "Lantern Medal")).isZero();
    assertThat(Phrases.dice("", "")).isEqualTo(1);
  }

  @Test
  void withinNeedsWholeWords() {
    assertThat(Phrases.within("City Food Award", "food award")).isTrue();
    assertThat(Phrases.within("City Food Award", "Foo")).isFalse();
  }

  @Test
  void containsIgnoresOrder() {
    assertThat(Phrases.contains("Trust of Aldmoor Harbour", "Aldmoor Trust")).isTrue();
    assertThat(Phrases.contains("Aldmoor Trust", "Harbour Trust")).isFalse();
    assertThat(Phrases.contains("Aldmoor Trust", "the")).isFalse();
  }
}
