package io.presswork.extractor.input;

import java.util.List;
import java.util.Locale;

/** How much of a document is read, so that no input can exhaust the memory. */
public final class ReadLimits {

  /** A file or stream of more bytes than this is refused: 64 MiB. */
  public static final int MAX_BYTES = 64 << 20;

  /** A release's text is cut after this many UTF-16 units, which is some 700 printed pages. */
  public static final int MAX_TEXT = 2_000_000;

  /** Markup is cut after this many UTF-16 units before its words are taken out. */
  public static final int MAX_MARKUP = 5_000_000;

  /** How far back a cut may move to find a white space. */
  private static final int WORD = 200;

  private ReadLimits() {}

  /**
   * Cuts a text that is too long, at a white space where there is one nearby, never inside a
   * surrogate pair, and says so.
   *
   * @param text any text
   * @param limit greatest length, in UTF-16 units
   * @param whole whether {@code text} is the whole document; if not, it counts as too long
   * @param issues receives one line if something was cut
   */
  static String cut(String text, int limit, boolean whole, List<String> issues) {
    if (whole && text.length() <= limit) {
      return text;
    }
    int end = Math.min(limit, text.length());
    for (int i = end; i > end - WORD && i > 0; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        end = i;
        break;
      }
    }
    if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    issues.add(
        String.format(Locale.ROOT, "truncated: only the first %,d characters were read", end));
    return text.substring(0, end);
  }
}
