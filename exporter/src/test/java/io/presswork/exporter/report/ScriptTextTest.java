package io.presswork.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class ScriptTextTest {

  @Test
  void whatCouldEndTheElementIsEscaped() throws IOException {
    assertThat(safe("{\"a\":\"</script><!-- & \u2028\u2029\"}"))
        .isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\"}");
  }

  @Test
  void everyWayToWriteIsSafe() throws IOException {
    StringWriter out = new StringWriter();
    try (Writer script = new ScriptText(out)) {
      script.write('<');
      script.write("a<b", 1, 1);
      script.write(new char[] {'x', '<', 'y', '>', 'z'}, 1, 3);
      script.append('&').append("<");
    }

    assertThat(out).hasToString("\\u003c\\u003c\\u003cy\\u003e\\u0026\\u003c");
  }

  @Test
  void everythingElseIsLeftAlone() throws IOException {
    assertThat(safe("\uD83D\uDE00 \"=' /\\u0000")).isEqualTo("\uD83D\uDE00 \"=' /\\u0000");
  }

  private static String safe(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (Writer script = new ScriptText(out)) {
      script.write(text);
    }
    return out.toString();
  }
}
