package io.presswork.exporter.summary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A word of a name: letters and digits in a row, or an ampersand.
 *
 * @param begin index of its first UTF-16 unit in the name
 * @param end index after its last one
 * @param written as the name has it, without points and apostrophes
 * @param folded in small letters without accents; {@code and} for an ampersand
 */
record Word(int begin, int end, String written, String folded) {

  private static final String APOSTROPHES = "'\u2018\u2019\u02BC`";

  /** The words of a name, in order; none where it holds only signs. */
  static List<Word> split(String name) {
    List<Word> words = new ArrayList<>();
    StringBuilder written = new StringBuilder();
    int begin = 0;
    int i = 0;
    while (i < name.length()) {
      int c = name.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isPart(c)) {
        if (written.length() == 0) {
          begin = i;
        }
        written.appendCodePoint(c);
      } else if (!isApostrophe(c)) {
        end(words, written, begin, i);
        if (c == '&') {
          words.add(new Word(i, next, "&", "and"));
        }
      }
      i = next;
    }
    end(words, written, begin, name.length());
    return words;
  }

  /**
   * The words with letters that stand alone put together, so that {@code A.B.C.}, {@code A B C} and
   * {@code ABC} are one word.
   */
  static List<Word> joinLetters(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i + 1;
      while (words.get(i).isLetter() && end < words.size() && words.get(end).isLetter()) {
        end++;
      }
      joined.add(end == i + 1 ? words.get(i) : join(words.subList(i, end)));
      i = end;
    }
    return joined;
  }

  /** Whether it is one letter. */
  boolean isLetter() {
    return folded.codePointCount(0, folded.length()) == 1
        && Character.isLetter(folded.codePointAt(0));
  }

  /** Whether all its letters are capitals, and it has one. */
  boolean isCapital() {
    return written.codePoints().anyMatch(Character::isUpperCase)
        && written.codePoints().noneMatch(Character::isLowerCase);
  }

  private static Word join(List<Word> letters) {
    return new Word(
        letters.get(0).begin,
        letters.get(letters.size() - 1).end,
        letters.stream().map(Word::written).collect(Collectors.joining()),
        letters.stream().map(Word::folded).collect(Collectors.joining()));
  }

  private static void end(List<Word> words, StringBuilder written, int begin, int end) {
    if (written.length() > 0) {
      String word = written.toString();
      words.add(new Word(begin, end, word, fold(word)));
      written.setLength(0);
    }
  }

  private static boolean isPart(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  private static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  private static String fold(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isAccent(c))
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(c -> fold(c, folded));
    return folded.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Latin letters that have no decomposition. */
  private static void fold(int c, StringBuilder folded) {
    switch (c) {
      case '\u00DF', '\u1E9E' -> folded.append("ss");
      case '\u00E6' -> folded.append("ae");
      case '\u0153' -> folded.append("oe");
      case '\u00F8' -> folded.append('o');
      case '\u0142' -> folded.append('l');
      case '\u0111', '\u00F0' -> folded.append('d');
      case '\u00FE' -> folded.append("th");
      case '\u0131' -> folded.append('i');
      default -> folded.appendCodePoint(c);
    }
  }

  /** Accents of Latin, Greek and Cyrillic; the marks of other scripts are parts of their words. */
  private static boolean isAccent(int c) {
    return c >= 0x0300 && c <= 0x036F;
  }
}
