package io.presswork.cli.explain;

import io.presswork.cli.terminal.PlainLine;
import java.util.ArrayList;
import java.util.List;

/** A paragraph of text in several styles, broken into lines at blanks. */
final class StyledText {

  private final StringBuilder text = new StringBuilder();

  /** The style of each UTF-16 unit of the text. */
  private final List<Style> styles = new ArrayList<>();

  /** Appends; control characters are made visible. */
  StyledText add(String words, Style style) {
    text.append(PlainLine.of(words));
    while (styles.size() < text.length()) {
      styles.add(style);
    }
    return this;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /**
   * Writes it out, every line ended by LF.
   *
   * @param columns width of a line; longer words stick out
   * @param indent blanks before all lines but the first
   * @param colours whether to write escape sequences
   */
  void write(int columns, int indent, boolean colours, StringBuilder out) {
    int begin = 0;
    String margin = "";
    while (begin < text.length()) {
      int end = lineEnd(begin, columns - margin.length());
      out.append(margin);
      writeLine(begin, end, colours, out);
      out.append('\n');
      begin = end;
      while (begin < text.length() && text.charAt(begin) == ' ') {
        begin++;
      }
      margin = " ".repeat(indent);
    }
  }

  private int lineEnd(int begin, int room) {
    if (text.length() - begin <= room) {
      return text.length();
    }
    int blank = text.lastIndexOf(" ", begin + room);
    if (blank > begin && !text.substring(begin, blank).isBlank()) {
      return blank;
    }
    blank = text.indexOf(" ", begin + room);
    return blank < 0 ? text.length() : blank;
  }

  private void writeLine(int begin, int end, boolean colours, StringBuilder out) {
    Style current = Style.PLAIN;
    for (int i = begin; i < end; i++) {
      Style style = styles.get(i);
      if (colours && style != current) {
        out.append(style.sequence());
        current = style;
      }
      out.append(text.charAt(i));
    }
    if (current != Style.PLAIN) {
      out.append(Style.PLAIN.sequence());
    }
  }
}
