package io.presswork.extractor.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FlatNamesTest {

  private static final FlatNames NAMES =
      FlatNames.of(
          FlatNames.compile(
              new TreeMap<>(
                  Map.of(
                      "lark",
                      "one\n",
                      "lark moor on sea",
                      "two\n",
                      "zürich",
                      "Zürich\n",
                      "mill",
                      ""))));

  private static String text(String name) {
    return NAMES.text(NAMES.find(name));
  }

  @Test
  void aNameHasItsText() {
    assertThat(text("lark")).isEqualTo("one\n");
    assertThat(text("lark moor on sea")).isEqualTo("two\n");
    assertThat(text("zürich")).isEqualTo("Zürich\n");
    assertThat(text("mill")).isEmpty();
    assertThat(NAMES.size()).isEqualTo(4);
  }

  @Test
  void theBeginningOfANameIsNone() {
    assertThat(NAMES.find("lark moor")).isEqualTo(-1);
    assertThat(NAMES.find("lar")).isEqualTo(-1);
    assertThat(NAMES.find("")).isEqualTo(-1);
  }

  @Test
  void findsTheLongestNameAtAWord() {
    List<String> words = List.of("near", "lark", "moor", "on", "sea", "lark", "moor", "on", "mill");
    assertThat(NAMES.longest(words, 0)).isZero();
    assertThat(NAMES.longest(words, 1)).isEqualTo(4);
    assertThat(NAMES.longest(words, 5)).isEqualTo(1);
    assertThat(NAMES.longest(words, 8)).isEqualTo(1);
    assertThat(NAMES.longest(words, 9)).isZero();
  }

  @Test
  void theProgramHasTensOfThousandsOfCities() {
    FlatNames cities = FlatNames.open("cities.flat");
    assertThat(cities.find("glauchau")).isNotNegative();
    assertThat(cities.find("glauchau owned")).isEqualTo(-1);
    assertThat(cities.text(cities.find("leeds"))).contains("England\tUnited Kingdom");
    assertThat(cities.longest(List.of("in", "hong", "kong", "today"), 1)).isEqualTo(2);
    assertThat(cities.size()).isGreaterThan(10_000);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> FlatNames.open("missing.flat"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing.flat");
  }
}
