package io.presswork.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLineTest {

  @Test
  void lettersOfAllScriptsStay() {
    assertThat(PlainLine.of("Łódź – 北京 𝔸 😀")).isEqualTo("Łódź – 北京 𝔸 😀");
  }

  @Test
  void messageStaysOnOneLine() {
    assertThat(PlainLine.of("a\nb\r\nc\td\u2028e")).isEqualTo("a b  c d e");
  }

  @Test
  void terminalIsNotSteered() {
    assertThat(PlainLine.of("a\u001B[31mb\u0007\u009Bc\u202Ed"))
        .isEqualTo("a\uFFFD[31mb\uFFFD\uFFFDc\uFFFDd");
  }

  @Test
  void halfPairsAreReplaced() {
    assertThat(PlainLine.of("\uD835a\uDD38\uD835")).isEqualTo("\uFFFDa\uFFFD\uFFFD");
  }
}
