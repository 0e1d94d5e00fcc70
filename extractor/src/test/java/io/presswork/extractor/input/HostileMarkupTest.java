package io.presswork.extractor.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup made to hang, overflow or exhaust a reader; each takes less than a second. */
class HostileMarkupTest {

  private static final int SIZE = 600_000;

  private static byte[] repeated(String unit, int size, int paragraph) {
    StringBuilder all = new StringBuilder("words\n");
    while (all.length() < size) {
      all.append(unit.repeat(paragraph / unit.length())).append("\n\n");
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<div>",
        "<p>",
        "<a href=x>",
        "</p>",
        "<table><tr><td>",
        "<ul><li>",
        "<li>x",
        "<",
        "<!--",
        "&",
        "&amp",
        "&#x0;",
        "<q>",
        "<div class=share>a",
        "<font><b><p>",
        "<svg><b>",
        "<select><option>",
        "<pre>\n",
        "<a<b",
        "<h1>",
        "<article>x",
        "<br>",
        "<ul><li><a href=x>y</a>"
      })
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void htmlIsReadInTime(String unit) throws Exception {
    assertThat(new HtmlReader().read(repeated(unit, SIZE, SIZE)).text()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "* ",
        "- a\n",
        "1. ",
        "[",
        "![",
        "](",
        "**a ",
        "*_",
        "`",
        "``a",
        "<",
        "<a ",
        "\\",
        "#\n",
        "|",
        "a|b\n-|-\n",
        "[a]: b\n",
        "[a][",
        "&",
        "---\n",
        "    a\n",
        "\t",
        "<div>\n\n",
        "*a*"
      })
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void markdownIsReadInTime(String unit) throws Exception {
    byte[] longest = repeated(unit, 150_000, 19_000);

    assertThat(new MarkdownReader().read(longest).text()).startsWith("words");
    assertThat(new MarkdownReader().read(repeated(unit, SIZE, SIZE)).issues())
        .contains("read as plain text: too long for Markdown, or without paragraphs");
  }
}
