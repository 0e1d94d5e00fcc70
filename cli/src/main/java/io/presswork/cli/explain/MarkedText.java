package io.presswork.cli.explain;

import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of a release with signs around the words that facts rest on. */
final class MarkedText {

  private final String text;
  private final List<Mark> marks;
  private final List<Mark> open = new ArrayList<>();
  private int nextMark;

  /**
   * Begins at the beginning of the text.
   *
   * @param marks in the order of {@link Mark#of}
   */
  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  /** The lines of the next stretch of text; stretches must come in text order. */
  List<StyledText> lines(Span stretch) {
    List<StyledText> lines = new ArrayList<>();
    StyledText line = new StyledText();
    for (int at = stretch.begin(); at <= stretch.end(); at++) {
      close(at, line);
      if (at == stretch.end()) {
        break;
      }
      open(at, line);
      char c = text.charAt(at);
      if (c == '\n') {
        lines.add(line);
        line = new StyledText();
      } else {
        // Pairs go in as pairs, for one half alone is not printable.
        int units = Character.isHighSurrogate(c) && at + 1 < stretch.end() ? 2 : 1;
        line.add(text.substring(at, at + units), style());
        at += units - 1;
      }
    }
    lines.add(line);
    return lines;
  }

  private void open(int at, StyledText line) {
    while (nextMark < marks.size() && marks.get(nextMark).span().begin() <= at) {
      Mark mark = marks.get(nextMark++);
      open.add(mark);
      line.add(mark.opening(), Style.of(mark.kind()));
    }
  }

  private void close(int at, StyledText line) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Mark mark = open.get(i);
      if (mark.span().end() <= at) {
        line.add(mark.closing() + mark.label(), Style.of(mark.kind()));
        open.remove(i);
      }
    }
  }

  private Style style() {
    return open.isEmpty() ? Style.PLAIN : Style.of(open.get(open.size() - 1).kind());
  }
}
