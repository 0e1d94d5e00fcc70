package io.presswork.exporter.text;

/** White space of every kind: blanks, tabs, line ends and non-breaking spaces. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** The text with every run of white space as one space, and none at its ends. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = folded.length() > 0;
      } else {
        if (gap) {
          folded.append(' ');
          gap = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
