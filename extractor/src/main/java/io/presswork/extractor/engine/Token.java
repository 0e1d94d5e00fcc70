package io.presswork.extractor.engine;

import java.util.Locale;

/**
 * A word, number or sign.
 *
 * @param begin index of its first character in the view
 * @param end index after its last character in the view
 * @param text its characters as in the view
 * @param lower the same in lower case
 * @param name what the name model takes it for
 * @param spaced whether white space stands before it
 */
public record Token(int begin, int end, String text, String lower, NameTag name, boolean spaced) {

  /** Makes one; the lower case follows from the text. */
  public static Token of(int begin, int end, String text, NameTag name, boolean spaced) {
    return new Token(begin, end, text, text.toLowerCase(Locale.ROOT), name, spaced);
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether it has two capitals or more and no small letter. */
  public boolean isAllCaps() {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** Whether it begins with a letter or digit. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  /** Whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }
}
