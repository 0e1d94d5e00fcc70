package io.presswork.extractor.text;

import java.util.Arrays;

/**
 * Makes the view: folds white space, drops invisible characters and trademark signs, repairs UTF-8
 * that was read as Windows-1252, parts words that lost the space between them and cuts unbroken
 * runs. Linear in the length of the text.
 */
final class TextCleaner {

  private final String original;
  private final StringBuilder out;
  private int[] begins;
  private int[] ends;
  private final RunCutter runs = new RunCutter();

  TextCleaner(String original) {
    this.original = original;
    this.out = new StringBuilder(original.length() + 16);
    this.begins = new int[original.length() + 16];
    this.ends = new int[original.length() + 16];
  }

  TextView clean() {
    int i = 0;
    while (i < original.length()) {
      i = step(i);
    }
    int length = out.length();
    return new TextView(
        original,
        out.toString(),
        Arrays.copyOf(begins, length),
        Arrays.copyOf(ends, length),
        runs.issues());
  }

  /** Handles the character at {@code i} and says where to go on. */
  private int step(int i) {
    char c = original.charAt(i);
    if (c >= 0x80) {
      int end = Mojibake.end(original, i);
      if (end > i) {
        for (char repaired : Mojibake.repair(original, i, end).toCharArray()) {
          put(repaired, i, end);
        }
        return end;
      }
    }
    if (c == '\r') {
      int end = i + 1 < original.length() && original.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      put('\n', i, end);
      return end;
    }
    if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
      put('\n', i, i + 1);
    } else if (CharacterClasses.isBlank(c)) {
      put(' ', i, i + 1);
    } else if (!CharacterClasses.isDropped(c)) {
      String glue = GluedWords.between(original, i);
      for (int k = 0; k < glue.length(); k++) {
        put(glue.charAt(k), i, i);
      }
      put(c, i, i + 1);
    }
    return i + 1;
  }

  private void put(char c, int begin, int end) {
    if (c == ' ' || c == '\n') {
      runs.blank();
      append(c, begin, end);
      return;
    }
    switch (runs.next(c)) {
      case KEEP -> append(c, begin, end);
      case CUT -> {
        append(' ', begin, begin);
        append(c, begin, end);
      }
      case DROP -> {
        // The view holds nothing for it.
      }
    }
  }

  private void append(char c, int begin, int end) {
    int at = out.length();
    if (at == begins.length) {
      begins = Arrays.copyOf(begins, at + at / 2 + 16);
      ends = Arrays.copyOf(ends, begins.length);
    }
    begins[at] = begin;
    ends[at] = end;
    out.append(c);
  }
}
