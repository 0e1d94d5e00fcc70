package io.presswork.cli.terminal;

/**
 * Text that is safe to print: file names and releases may hold characters that move the cursor,
 * change colours or begin new lines.
 */
public final class PlainLine {

  private PlainLine() {}

  /** One line: line ends and tabs become blanks, other control characters {@code U+FFFD}. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
        line.append(' ');
      } else {
        line.append(isUnsafe(text, i) ? '\uFFFD' : c);
      }
    }
    return line.toString();
  }

  private static boolean isUnsafe(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      boolean low = Character.isLowSurrogate(c);
      int other = low ? at - 1 : at + 1;
      return other < 0
          || other >= text.length()
          || !(low
              ? Character.isHighSurrogate(text.charAt(other))
              : Character.isLowSurrogate(text.charAt(other)));
    }
    // Marks that turn the direction of writing can make a name look like another one.
    return Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
