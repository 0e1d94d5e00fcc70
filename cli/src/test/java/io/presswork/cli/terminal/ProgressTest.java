package io.presswork.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void lineSaysHowFarAndHowLong() {
    assertThat(Progress.line(0, 0, 1, 0)).isEqualTo("loading models, 1 input to read");
    assertThat(Progress.line(0, 0, 9, 5000)).isEqualTo("loading models, 9 inputs to read");
    assertThat(Progress.line(10, 2, 100, 10_000)).isEqualTo("10 of 100, 2 failed, about 1:30 left");
    assertThat(Progress.line(100, 0, 100, 10_000)).isEqualTo("100 of 100");
  }

  @Test
  void nothingIsShownWhereNobodyLooks() {
    assertThat(shown(false, true)).isEmpty();
    assertThat(shown(true, false)).isEmpty();
  }

  @Test
  void lineIsTakenAwayAtTheEnd() {
    assertThat(shown(true, true))
        .contains("loading models")
        .contains("2 of 2")
        .endsWith("\r\u001B[K");
  }

  private static String shown(boolean terminal, boolean wanted) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Progress progress =
        new Progress(
            new Terminal(
                new ByteArrayInputStream(new byte[0]), bytes, err, false, terminal, false, 80),
            wanted,
            2);
    progress.step(true);
    progress.step(true);
    progress.erase();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
