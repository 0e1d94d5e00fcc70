package io.presswork.extractor.find.quote;

import java.util.Set;

/** Where a quotation ends whose closing mark was forgotten. */
final class MissingClose {

  /** Words after a comma that begin an attribution. */
  private static final Set<String> VERBS =
      Set.of("said", "says", "added", "explained", "noted", "stated", "commented", "continued");

  private MissingClose() {}

  /**
   * The end of an unclosed quotation: before the attribution it holds ("..., said X"), else its
   * limit.
   *
   * @param begin index after the opening mark
   * @param limit index before which it ends
   */
  static int end(String text, int begin, int limit) {
    for (int i = begin; i + 2 < limit; i++) {
      char c = text.charAt(i);
      if ((c == ',' || c == '?' || c == '!') && text.charAt(i + 1) == ' ') {
        int end = i + 2;
        while (end < limit && Character.isLetter(text.charAt(end)) && end - i < 14) {
          end++;
        }
        if (VERBS.contains(text.substring(i + 2, end)) && namesSomebody(text, end, limit)) {
          return i + 1;
        }
      }
    }
    return limit;
  }

  private static boolean namesSomebody(String text, int at, int limit) {
    return at + 1 < limit && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1));
  }
}
