package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;

/** Pairs the marks around a name, and tells it from words that somebody said. */
final class QuotationMarks {

  private static final String OPEN = "\"“‘'„«`";
  private static final String CLOSE = "\"”’'“»´";

  /** A name in quotation marks is not longer, in tokens. */
  private static final int LONGEST_NAME = 14;

  private final AnnotatedDocument document;

  QuotationMarks(AnnotatedDocument document) {
    this.document = document;
  }

  /**
   * Index of the token that closes the quotation mark at {@code i}; -1 where none stands at {@code
   * i} or it is not closed within the length of a name.
   */
  int end(int i, int end) {
    String mark = token(i).text();
    if (!isMark(mark, OPEN) || i + 2 >= end || !isOpening(i)) {
      return -1;
    }
    for (int k = i + 2; k < end && k - i <= LONGEST_NAME; k++) {
      if (isMark(token(k).text(), CLOSE) && isClosing(mark, k, end)) {
        return isTitle(i + 1, k) ? k : -1;
      }
    }
    return -1;
  }

  /** A name in quotation marks is set like one; words that somebody said are not. */
  private boolean isTitle(int from, int end) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < end; i++) {
      if (token(i).text().length() > 3 && Character.isLetter(token(i).text().charAt(0))) {
        words++;
        capitals += token(i).isCapitalised() ? 1 : 0;
      }
    }
    return token(from).isCapitalised() && capitals * 2 >= words;
  }

  private static boolean isMark(String text, String marks) {
    return (text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0)
        || text.equals("``")
        || text.equals("''");
  }

  private boolean isOpening(int i) {
    return token(i).spaced() || i == 0 || "([".contains(token(i - 1).text());
  }

  /** A straight or single mark inside a word group is an apostrophe, not the end. */
  private boolean isClosing(String open, int k, int end) {
    boolean spacedAfter = k + 1 >= end || token(k + 1).spaced() || !token(k + 1).isWord();
    return !token(k).spaced() && spacedAfter && sameFamily(open, token(k).text());
  }

  private static boolean sameFamily(String open, String close) {
    boolean singleOpen = "‘'`".contains(open);
    boolean singleClose = "’'´".contains(close);
    return singleOpen == singleClose;
  }

  private Token token(int i) {
    return document.token(i);
  }
}
