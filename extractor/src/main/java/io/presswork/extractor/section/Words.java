package io.presswork.extractor.section;

/** Counts over plain words, for lines that have no tokens yet. */
final class Words {

  private Words() {}

  /** How many words parted by blanks a text has; counting stops at {@code limit}. */
  static int count(String text, int limit) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && count < limit; i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank && !inside) {
        count++;
      }
      inside = !blank;
    }
    return count;
  }

  /** Share of the words with a letter that begin with a capital or stand in capitals, 0 to 1. */
  static double capitalised(String text) {
    int words = 0;
    int capital = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && !inside) {
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        // Short words such as "of" are small in Title Case too.
        if (end - i > 3) {
          words++;
          capital += Character.isUpperCase(c) ? 1 : 0;
        }
      }
      inside = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }
    return words == 0 ? 0 : (double) capital / words;
  }
}
