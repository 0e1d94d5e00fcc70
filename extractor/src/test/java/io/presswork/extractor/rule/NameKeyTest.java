package io.presswork.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Saint-Étienne, st etienne",
    "St. Etienne, st etienne",
    "'Washington, D.C.', washington dc",
    "O'Fallon, ofallon",
    "São Paulo, sao paulo",
    "Łódź, lodz",
    "Tromsø, tromso",
    "Mount Vernon, mt vernon",
    "ALDMOOR, aldmoor",
    "Rowe & Sons, rowe and sons",
    "Rowe and Sons, rowe and sons"
  })
  void spellingsOfOneNameAreTheSame(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "', .'"})
  void signsHaveNoWords(String signs) {
    assertThat(NameKey.words(signs)).isEmpty();
  }
}
