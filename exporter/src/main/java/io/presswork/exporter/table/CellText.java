package io.presswork.exporter.table;

import io.presswork.exporter.text.Surrogates;
import java.text.Normalizer;

/** How words are spelt in the cell of a table. */
public enum CellText {
  /** Readable by every spreadsheet and database. */
  PLAIN,
  /** So that no spreadsheet that opens a text file takes them for a formula. */
  GUARDED;

  private static final String FORMULA_SIGNS = "=+-@";
  private static final char GUARD = '\'';
  private static final String REPLACEMENT = "\uFFFD";

  /**
   * Spells words: line ends of every kind as LF; control characters other than TAB, and lone
   * surrogates, as U+FFFD; guarded, a {@code '} before what could be taken for a formula.
   */
  public String spell(String words) {
    String plain = plain(words);
    return switch (this) {
      case PLAIN -> plain;
      case GUARDED -> isDangerous(plain) ? GUARD + plain : plain;
    };
  }

  /**
   * Whether a program might take a cell for a formula: it begins with a sign, also in one of the
   * compatibility forms that Numbers normalises, also behind blanks and invisible characters; or
   * with TAB or a line end.
   */
  private static boolean isDangerous(String plain) {
    int i = 0;
    while (i < plain.length()) {
      int c = plain.codePointAt(i);
      if (c == '\t' || c == '\n') {
        return true;
      }
      if (!isInvisible(c)) {
        return isFormulaSign(c);
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isFormulaSign(int c) {
    String sign = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return FORMULA_SIGNS.contains(sign);
  }

  private static boolean isInvisible(int c) {
    return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT || c == 0xFFFD;
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
