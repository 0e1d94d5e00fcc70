package io.presswork.exporter.xlsx;

import java.util.PrimitiveIterator.OfInt;

/**
 * How many lines a text takes in a cell. An estimate, since it depends on a font that is not at
 * hand; rather one line too many than words that cannot be seen.
 */
final class LineCount {

  private static final double CAPITAL = 1.25;
  private static final double IDEOGRAPH = 2;
  private static final double SMALL = 0.92;

  /** The first block of scripts whose letters are about as wide as high. */
  private static final int WIDE_SCRIPTS = 0x1100;

  private LineCount() {}

  /**
   * Estimates.
   *
   * @param width of the cell, in digits of its font
   */
  static int of(String text, double width) {
    int lines = 1;
    double used = 0;
    for (OfInt it = text.codePoints().iterator(); it.hasNext(); ) {
      int c = it.nextInt();
      double advance = c >= WIDE_SCRIPTS ? IDEOGRAPH : Character.isUpperCase(c) ? CAPITAL : SMALL;
      if (c == '\n' || used + advance > width) {
        lines++;
        used = 0;
      }
      used += c == '\n' ? 0 : advance;
    }
    return lines;
  }
}
