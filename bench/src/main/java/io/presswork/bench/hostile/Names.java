package io.presswork.bench.hostile;

import java.util.Locale;

/** Invented names, as many different ones as are asked for, the same in every run. */
final class Names {

  private static final String[] SYLLABLES = {
    "bal", "dor", "fen", "gim", "hul", "jat", "kir", "lon", "mer", "nop", "pas", "quil", "ros",
    "sed", "tum", "vek", "wil", "yar", "zof", "bre"
  };

  private Names() {}

  /** The {@code i}th small word. */
  static String small(int i) {
    StringBuilder word = new StringBuilder();
    int rest = i;
    do {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    } while (rest > 0);
    return word.append(i % 3 == 0 ? "an" : i % 3 == 1 ? "e" : "o").toString();
  }

  /** The {@code i}th word with a capital. */
  static String name(int i) {
    String word = small(i);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The {@code i}th group of three capitals or more. */
  static String acronym(int i) {
    StringBuilder word = new StringBuilder();
    int rest = i;
    for (int k = 0; k < 3 || rest > 0; k++) {
      word.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return word.toString();
  }
}
