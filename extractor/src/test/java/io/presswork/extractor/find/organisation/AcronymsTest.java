package io.presswork.extractor.find.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {

  @ParameterizedTest
  @CsvSource({
    "QHT, Quillmere Harbour Trust",
    "Q.H.T., Quillmere Harbour Trust",
    "MPF, Ministry of Ports and Fisheries",
    "MoPaF, Ministry of Ports and Fisheries"
  })
  void initialsStandForTheName(String acronym, String name) {
    assertThat(Acronyms.isInitials(acronym, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"QT, Quillmere Harbour Trust", "Q, Quillmere", "QHTX, Quillmere Harbour Trust"})
  void otherLettersDoNot(String acronym, String name) {
    assertThat(Acronyms.isInitials(acronym, name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Quilltrust, Quillmere Harbour Trust", "AHB, City of Aldmoor Harbour Board"})
  void contractionKeepsTheOrderOfLetters(String contraction, String name) {
    assertThat(Acronyms.isContraction(contraction, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Trustquill, Quillmere Harbour Trust", "ZZ, Quillmere"})
  void strangersAreNoContraction(String contraction, String name) {
    assertThat(Acronyms.isContraction(contraction, name)).isFalse();
  }
}
