package io.presswork.exporter.table;

import io.presswork.exporter.text.Surrogates;

/** How words are spelt in the cell of a spreadsheet. */
public enum CellText {
  /** Readable by every spreadsheet. */
  PLAIN,
  /** So that no spreadsheet that opens a text file takes them for a formula. */
  GUARDED;

  /** What a cell may begin with to be taken for a formula; the last four are the wide forms. */
  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final char GUARD = '\'';
  private static final String REPLACEMENT = "\uFFFD";

  /**
   * Spells words: line ends of every kind as LF; control characters other than TAB, and lone
   * surrogates, as U+FFFD; guarded, a {@code '} before a dangerous beginning.
   */
  String spell(String words) {
    String plain = plain(words);
    return switch (this) {
      case PLAIN -> plain;
      case GUARDED -> isDangerous(plain) ? GUARD + plain : plain;
    };
  }

  private static boolean isDangerous(String plain) {
    return !plain.isEmpty() && DANGEROUS.indexOf(plain.charAt(0)) >= 0;
  }

  private static String plain(String words) {
    if (words.chars().noneMatch(CellText::isSpecial)) {
      return words;
    }
    String lines = words.replaceAll("\\R", "\n");
    StringBuilder plain = new StringBuilder(lines.length());
    lines
        .codePoints()
        .forEach(
            c -> {
              if (isControl(c) || isNoncharacter(c) || Surrogates.isLone(c)) {
                plain.append(REPLACEMENT);
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  /** A quick look at single units: whether any of them might have to be replaced. */
  private static boolean isSpecial(int unit) {
    return Character.isISOControl(unit) || unit >= 0xD800 || unit == 0x2028 || unit == 0x2029;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n';
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
