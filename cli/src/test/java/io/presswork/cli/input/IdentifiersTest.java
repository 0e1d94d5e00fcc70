package io.presswork.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

  private final Identifiers identifiers = new Identifiers();

  @Test
  void theExtensionIsDropped() {
    assertThat(identifiers.next("news/mill.v2.txt")).isEqualTo("news/mill.v2");
    assertThat(identifiers.next("news.old/mill")).isEqualTo("news.old/mill");
    assertThat(identifiers.next("news/.txt")).isEqualTo("news/.txt");
  }

  @Test
  void theSamePathIsNumbered() {
    assertThat(identifiers.next("mill.txt")).isEqualTo("mill");
    assertThat(identifiers.next("mill~2.txt")).isEqualTo("mill~2");
    assertThat(identifiers.next("mill.md")).isEqualTo("mill~3");
  }

  @Test
  void manyStayUnique() {
    Set<String> all = new HashSet<>();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 50_000; i++) {
        assertThat(all.add(identifiers.next("d" + i % 7 + "/r" + i + ".txt"))).isTrue();
      }
    }
    assertThat(all).contains("d1/r8", "d1/r8~2");
  }
}
