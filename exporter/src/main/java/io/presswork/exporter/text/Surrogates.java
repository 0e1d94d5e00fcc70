package io.presswork.exporter.text;

import java.util.function.IntFunction;

/**
 * Halves of UTF-16 pairs that stand alone, as cut or damaged texts have them. UTF-8 has no form for
 * them.
 */
public final class Surrogates {

  private Surrogates() {}

  /** Whether the text has a lone half. */
  public static boolean anyLone(CharSequence text) {
    int i = 0;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      if (isLone(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Whether a code point of a text is a lone half. */
  public static boolean isLone(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** The text with other characters for its lone halves. */
  public static String replaceLone(CharSequence text, IntFunction<String> replacement) {
    StringBuilder replaced = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isLone(c)) {
                replaced.append(replacement.apply(c));
              } else {
                replaced.appendCodePoint(c);
              }
            });
    return replaced.toString();
  }
}
