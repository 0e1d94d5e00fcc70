package io.presswork.exporter.summary;

import java.util.Comparator;

/** The order of texts that is the same everywhere. */
final class CodePoints {

  /** By code points; a text before those that go on after it. */
  static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String a, String b) {
    int i = 0;
    int shorter = Math.min(a.length(), b.length());
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (i == shorter) {
      return Integer.compare(a.length(), b.length());
    }
    return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
  }

  /** Halves of pairs stand for code points above all others. */
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
  }
}
