package io.presswork.cli.explain;

import java.util.Locale;

/** A text for a terminal as it grows, line by line. */
final class Page {

  private final StringBuilder out = new StringBuilder();
  private final int columns;
  private final boolean colours;

  /**
   * An empty one.
   *
   * @param columns width of its lines
   * @param colours whether it may hold escape sequences
   */
  Page(int columns, boolean colours) {
    this.columns = columns;
    this.colours = colours;
  }

  /** A paragraph; all its lines but the first are indented. */
  void line(int indent, StyledText text) {
    if (text.isEmpty()) {
      out.append('\n');
    } else {
      text.write(columns, indent, colours, out);
    }
  }

  /** A rule across the page with a name and a remark in it. */
  void rule(String name, String remark) {
    String left = "── " + name + " ";
    String right = " " + remark;
    int middle = Math.max(2, columns - left.length() - right.length());
    out.append('\n');
    line(0, new StyledText().add(left + "─".repeat(middle) + right, Style.FAINT));
  }

  /** The title of a list. */
  void title(String name, int count) {
    out.append('\n');
    String number = count == 0 ? "none" : String.format(Locale.ROOT, "%d", count);
    line(0, new StyledText().add(name, Style.TITLE).add(": " + number, Style.PLAIN));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
