package io.presswork.extractor.input;

import java.util.List;

/**
 * Puts the words of a marked-up document together as plain text: blocks apart by a blank line, list
 * items as {@code * item} lines, table rows as {@code cell - cell} lines.
 */
final class BlockText {

  private static final String BULLET = "* ";
  private static final String CELL = " - ";

  private final StringBuilder out = new StringBuilder();
  private int newlines;
  private boolean space;
  private boolean afterItem;
  private String bullet = "";

  /** The next words begin a block of their own. */
  void block() {
    if (bullet.isEmpty()) {
      newlines = 2;
    }
  }

  /** The next words begin a line of the same block. */
  void line() {
    if (bullet.isEmpty()) {
      newlines = Math.max(newlines, 1);
    }
  }

  /** As a line break in the source: two of them in a row part blocks. */
  void lineBreak() {
    if (bullet.isEmpty()) {
      newlines = Math.min(newlines + 1, 2);
    }
  }

  /** The next words begin a list item. */
  void item() {
    item(BULLET);
  }

  /**
   * The next words begin a list item.
   *
   * @param mark what stands before it, with the blank
   */
  void item(String mark) {
    newlines = afterItem ? 1 : Math.max(newlines, 1);
    bullet = mark;
  }

  /** The list is over. */
  void endItems() {
    bullet = "";
    afterItem = false;
    block();
  }

  /** One line of a table; empty cells are left out. */
  void row(List<String> cells) {
    line();
    boolean first = true;
    for (String cell : cells) {
      if (!cell.isBlank()) {
        words((first ? "" : CELL) + cell);
        first = false;
      }
    }
    line();
  }

  /** Words of running text; every run of white space becomes one blank. */
  void words(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        begin();
        out.append(c);
      }
    }
  }

  /** Text whose line ends are meant as such. */
  void lines(String text) {
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      words(text.substring(begin, end));
      lineBreak();
      begin = end + 1;
    }
    words(text.substring(begin));
  }

  private void begin() {
    if (newlines > 0) {
      if (out.length() > 0) {
        out.append("\n".repeat(newlines));
      }
      newlines = 0;
    } else if (space && out.length() > 0) {
      out.append(' ');
    }
    space = false;
    if (!bullet.isEmpty()) {
      out.append(bullet);
      bullet = "";
      afterItem = true;
    }
  }

  /** Soft hyphen, zero-width space, word joiner, byte-order mark: hints for line breaking only. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  /** The text so far, without white space at either end. */
  @Override
  public String toString() {
    return out.toString();
  }
}
