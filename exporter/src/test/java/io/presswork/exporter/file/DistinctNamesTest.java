package io.presswork.exporter.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DistinctNamesTest {

  private final DistinctNames names = new DistinctNames();

  @Test
  void aFreeNameIsKept() {
    assertThat(names.next("a")).isEqualTo("a");
    assertThat(names.next("b")).isEqualTo("b");
    assertThat(names.next("a/b")).isEqualTo("a/b");
  }

  @Test
  void aRepeatedNameIsNumbered() {
    names.next("a");

    assertThat(names.next("a")).isEqualTo("a~2");
    assertThat(names.next("a")).isEqualTo("a~3");
  }

  @Test
  void aNumberedNameIsTakenToo() {
    names.next("a");
    names.next("a");

    assertThat(names.next("A~2")).isEqualTo("A~2~2");
  }

  @Test
  @Timeout(60)
  void manyReleasesOfOneNameDoNotSlowTheRun() {
    int releases = 50_000;
    for (int i = 1; i < releases; i++) {
      names.next("a");
    }

    assertThat(names.next("a")).isEqualTo("a~" + releases);
  }

  @Test
  void caseDoesNotTellNamesApart() {
    names.next("News/Stra\u00DFe \u00C9");

    assertThat(names.next("news/stra\u00DFe \u00E9")).isEqualTo("news/stra\u00DFe \u00E9~2");
  }

  @Test
  void theWayAccentsAreWrittenDoesNotTellNamesApart() {
    names.next("\u00E9");

    assertThat(names.next("E\u0301")).isEqualTo("E\u0301~2");
  }
}
