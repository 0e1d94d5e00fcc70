package io.presswork.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Over the list that the build compiles from CoreNLP's table. */
class SortedNamesTest {

  private static final SortedNames NAMES = SortedNames.read("gazetteer/places/corenlp-cities.txt");

  @Test
  void holdsTensOfThousandsOfNames() {
    assertThat(NAMES.size()).isBetween(40_000, 60_000);
  }

  @Test
  void holdsNamesAndNotTheirVariants() {
    assertThat(NAMES.contains("glauchau")).isTrue();
    assertThat(NAMES.contains("glauchau owned")).isFalse();
    assertThat(NAMES.contains("glauch")).isFalse();
  }

  @Test
  void findsTheLongestNameAtAWord() {
    assertThat(NAMES.longest(List.of("in", "hong", "kong", "today"), 1)).isEqualTo(2);
    assertThat(NAMES.longest(List.of("xyzzy"), 0)).isZero();
  }
}
