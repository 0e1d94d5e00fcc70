package io.presswork.exporter.summary;

import io.presswork.exporter.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of an award or event without what changes from year to year: an article, the year, the
 * number of the edition and {@code annual}.
 *
 * @param words folded, in the singular, {@code award} for a prize too; never empty
 * @param shown the words as they are written
 * @param year the year in the name; null where it has none
 */
record ProgrammeName(List<String> words, String shown, @Nullable Integer year) {

  private static final Set<String> RECURRENCES =
      Set.of("annual", "biennial", "biannual", "inaugural");

  private static final Set<String> NUMBERS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  /** What may stand between the name and a year before or after it. */
  private static final String LINKS = ",:;/-\u2010\u2011\u2012\u2013\u2014";

  /** Copies the list. */
  ProgrammeName {
    words = List.copyOf(words);
  }

  /** Takes a name apart. */
  static ProgrammeName of(String name) {
    List<Word> words = Word.joinLetters(Word.split(name));
    int begin = begin(words);
    int end = end(words, begin);
    List<Word> kept = words.subList(begin, end);
    if (kept.isEmpty()) {
      return new ProgrammeName(List.of(Key.of(words, name)), WhiteSpace.fold(name), null);
    }
    List<String> folded = new ArrayList<>();
    kept.forEach(word -> folded.add(canonical(word.folded())));
    // Quotation marks and brackets around the words stay.
    int from = begin == 0 ? 0 : words.get(begin - 1).end();
    int to = end == words.size() ? name.length() : words.get(end).begin();
    return new ProgrammeName(folded, trim(name.substring(from, to)), year(words, begin, end));
  }

  private static String trim(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isLink(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isLink(text.charAt(end - 1))) {
      end--;
    }
    return WhiteSpace.fold(text.substring(begin, end));
  }

  private static boolean isLink(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || LINKS.indexOf(c) >= 0;
  }

  private static int begin(List<Word> words) {
    int begin = 0;
    while (begin < words.size()
        && (changes(words.get(begin).folded()) || isNumbered(words, begin))) {
      begin++;
    }
    return begin == words.size() ? 0 : begin;
  }

  private static boolean changes(String word) {
    return word.equals("the") || isYear(word) || isOrdinal(word) || RECURRENCES.contains(word);
  }

  /** {@code Third Annual}, and {@code 24} after {@code 2023}. */
  private static boolean isNumbered(List<Word> words, int i) {
    String word = words.get(i).folded();
    boolean ordinal =
        NUMBERS.contains(word)
            && i + 1 < words.size()
            && RECURRENCES.contains(words.get(i + 1).folded());
    return ordinal || (i > 0 && isSecondYear(words.get(i - 1).folded(), word));
  }

  private static int end(List<Word> words, int begin) {
    int end = words.size();
    if (end - begin > 2 && isSecondYear(words.get(end - 2).folded(), words.get(end - 1).folded())) {
      return end - 2;
    }
    while (end - begin > 1 && isYear(words.get(end - 1).folded())) {
      end--;
    }
    return end;
  }

  private static @Nullable Integer year(List<Word> words, int begin, int end) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).folded();
      if ((i < begin || i >= end) && isYear(word)) {
        return Integer.valueOf(word);
      }
    }
    return null;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && areDigits(word);
  }

  private static boolean isSecondYear(String first, String second) {
    return isYear(first)
        && second.length() == 2
        && areDigits(second)
        && (Integer.parseInt(first) + 1) % 100 == Integer.parseInt(second);
  }

  /** {@code 12th}. */
  private static boolean isOrdinal(String word) {
    int digits = word.length() - 2;
    return digits > 0
        && areDigits(word.substring(0, digits))
        && Set.of("st", "nd", "rd", "th").contains(word.substring(digits));
  }

  private static boolean areDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String canonical(String word) {
    String singular = singular(word);
    return singular.equals("prize") ? "award" : singular;
  }

  private static String singular(String word) {
    if (word.length() <= 3 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
