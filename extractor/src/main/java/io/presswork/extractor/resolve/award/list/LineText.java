package io.presswork.extractor.resolve.award.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Simple questions to the text of a line. */
final class LineText {

  private static final Set<String> SPEECH =
      Set.of("said", "says", "added", "adds", "explained", "commented", "stated", "noted", "told");

  /** Behind the label of an award: who pays for it, or that it was shared. */
  private static final List<String> SPONSORS =
      List.of(
          ", presented annually",
          ", in recognition of ",
          " in recognition of ",
          ", presented to ",
          ", given to ",
          ", awarded to ",
          ", awarded annually",
          ", given annually",
          ", which recogni",
          ", recognizing ",
          ", recognising ",
          ", honoring ",
          ", honouring ",
          " presented to a ",
          " given to a ",
          " (tie",
          " (joint",
          ", sponsored by ",
          " (sponsored by ",
          " sponsored by ",
          ", presented by ",
          " (presented by ",
          ", in association with ",
          " in association with ",
          ", supported by ",
          " (supported by ");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "ltd", "co", "corp", "st", "dr", "mr", "mrs", "ms", "no", "jr", "sr", "vs", "op",
          "vol", "llc", "bros", "prof", "rev", "hon", "mt", "ft");

  private LineText() {}

  /** Number of words parted by blanks; counting stops at 60. */
  static int words(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && count < 60; i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }

  /** The words in lower case: letters, digits, and signs inside a word. */
  static List<String> lowerWords(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    int begin = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean inside = i < lower.length() && isInside(lower, i);
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words.add(lower.substring(begin, i));
        begin = -1;
      }
    }
    return words;
  }

  private static boolean isInside(String text, int i) {
    char c = text.charAt(i);
    boolean joint = (c == '-' || c == '\'') && i > 0 && i + 1 < text.length();
    return Character.isLetterOrDigit(c)
        || (joint
            && Character.isLetterOrDigit(text.charAt(i - 1))
            && Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  /** Whether most longer words begin with a capital or a digit. */
  static boolean isTitled(String text) {
    int words = 0;
    int capital = 0;
    for (String word : text.split("\\s+", -1)) {
      if (word.length() > 3 || (!word.isEmpty() && Character.isUpperCase(word.charAt(0)))) {
        words++;
        char c = firstLetter(word);
        capital += Character.isUpperCase(c) || Character.isDigit(c) ? 1 : 0;
      }
    }
    return words > 0 && capital * 4 >= words * 3;
  }

  private static char firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return word.charAt(i);
      }
    }
    return ' ';
  }

  /** Whether a line stands in capitals. */
  static boolean isAllCaps(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 2;
  }

  static boolean hasSpeechVerb(String text) {
    return lowerWords(text).stream().anyMatch(SPEECH::contains);
  }

  /**
   * Without quotation marks, footnote signs and stray punctuation at the ends; empty where there is
   * nothing else.
   */
  static String tidy(String text) {
    String tidy = text.replaceAll("\\s++", " ").strip();
    int begin = 0;
    int end = tidy.length();
    while (begin < end && " \"“”‘*†‡,;:–—-•".indexOf(tidy.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && isStray(tidy, begin, end)) {
      end--;
    }
    boolean words = tidy.chars().anyMatch(Character::isLetterOrDigit);
    return words ? tidy.substring(begin, end) : "";
  }

  private static boolean isStray(String text, int begin, int end) {
    char c = text.charAt(end - 1);
    if (" \"“”*†‡,;:–—-".indexOf(c) >= 0) {
      return true;
    }
    boolean opened = text.lastIndexOf('‘', end - 1) >= begin;
    return (c == '’' || c == '\'') && !opened && end - begin > 1 && text.charAt(end - 2) != 's';
  }

  /** An award's label without the words that thank its sponsor. */
  static String unsponsored(String label) {
    int end = label.length();
    for (String sign : SPONSORS) {
      int at = label.toLowerCase(Locale.ROOT).indexOf(sign);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return tidy(label.substring(0, end));
  }

  /** Index after the first sentence of a text, its full stop left out. */
  static int sentenceEnd(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean stop = text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
      boolean opens = i + 2 >= text.length() || Character.isUpperCase(text.charAt(i + 2));
      if (stop && opens && !isAbbreviation(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isAbbreviation(String text, int stop) {
    int begin = stop;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, stop).toLowerCase(Locale.ROOT);
    return word.length() == 1 || ABBREVIATIONS.contains(word);
  }
}
