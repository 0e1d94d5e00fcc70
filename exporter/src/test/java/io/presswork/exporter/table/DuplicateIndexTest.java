package io.presswork.exporter.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Releases;
import org.junit.jupiter.api.Test;

class DuplicateIndexTest {

  private final DuplicateIndex index = new DuplicateIndex();

  @Test
  void laterCopiesPointToTheFirst() {
    assertThat(add("a", "Aldmoor wins")).isNull();
    assertThat(add("b", "Eastwick wins")).isNull();
    assertThat(add("c", "Aldmoor wins")).isEqualTo("a");
    assertThat(add("d", "Aldmoor wins")).isEqualTo("a");
  }

  @Test
  void caseAndWhiteSpaceDoNotMatter() {
    add("a", "Stra\u00DFe \u03A3\u03C2 wins");

    assertThat(add("b", "\r\n  STRA\u00DFE\u00A0\u03C3\u03C3\t\nWINS ")).isEqualTo("a");
  }

  @Test
  void whereWordsEndMatters() {
    add("a", "now here");

    assertThat(add("b", "nowhere")).isNull();
  }

  @Test
  void longTextsDifferInTheirLastLetter() {
    String text = "x".repeat(100_000);
    add("a", text);

    assertThat(add("b", text + "y")).isNull();
    assertThat(add("c", text)).isEqualTo("a");
  }

  private String add(String id, String text) {
    return index.add(Releases.empty(id, text));
  }
}
