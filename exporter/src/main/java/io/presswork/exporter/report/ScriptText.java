package io.presswork.exporter.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON safe inside a script element of a page: {@code <}, {@code >} and {@code &}, which in
 * JSON stand in strings alone, and the two line ends that only JavaScript knows become escapes. No
 * string can then end the element or open a comment in it. Lone surrogates must be escaped before.
 */
final class ScriptText extends FilterWriter {

  ScriptText(Writer out) {
    super(out);
  }

  @Override
  public void write(int unit) throws IOException {
    String escape = escape((char) unit);
    if (escape == null) {
      out.write(unit);
    } else {
      out.write(escape);
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int end = offset + length;
    int begin = offset;
    for (int i = offset; i < end; i++) {
      String escape = escape(buffer[i]);
      if (escape != null) {
        out.write(buffer, begin, i - begin);
        out.write(escape);
        begin = i + 1;
      }
    }
    out.write(buffer, begin, end - begin);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  private static @Nullable String escape(char unit) {
    return switch (unit) {
      case '<' -> "\\u003c";
      case '>' -> "\\u003e";
      case '&' -> "\\u0026";
      case '\u2028' -> "\\u2028";
      case '\u2029' -> "\\u2029";
      default -> null;
    };
  }
}
