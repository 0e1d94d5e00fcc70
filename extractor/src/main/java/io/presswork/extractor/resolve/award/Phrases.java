package io.presswork.extractor.resolve.award;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Comparison and cleaning of names as strings. */
final class Phrases {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this");
  private static final Pattern FIELD =
      Pattern.compile("\\b(Awards|Prizes|Medals|Honours|Honors|Trophies) for \\p{Ll}.*+$");
  private static final List<String> HONORIFICS =
      List.of(
          "Mr. ",
          "Mr ",
          "Mrs. ",
          "Mrs ",
          "Ms. ",
          "Ms ",
          "Dr. ",
          "Dr ",
          "Prof. ",
          "Professor ",
          "Sen. ",
          "Rep. ",
          "Sir ",
          "Dame ",
          "Rev. ",
          "Miss ",
          "Senator ");

  private Phrases() {}

  /** Folds white space and takes article, honorific and marks from the ends. */
  static String clean(String text) {
    String clean = text.replaceAll("\\s++", " ").strip();
    int blank = clean.indexOf(' ');
    if (blank > 0 && ARTICLES.contains(clean.substring(0, blank).toLowerCase(Locale.ROOT))) {
      clean = clean.substring(blank + 1);
    }
    for (String honorific : HONORIFICS) {
      if (clean.startsWith(honorific)) {
        clean = clean.substring(honorific.length());
      }
    }
    int end = clean.length();
    while (end > 1 && ",;:\"”“’‘–—-".indexOf(clean.charAt(end - 1)) >= 0) {
      end--;
    }
    return clean.substring(0, end).strip();
  }

  /** "Orrin Prizes for reporting": the programme is called by the name before "for". */
  static String withoutField(String event) {
    return FIELD.matcher(event).replaceFirst("$1");
  }

  /** The words of a name in lower case, plural heads made singular, without articles. */
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      boolean small = Set.of("the", "a", "of", "for", "and", "in", "s", "").contains(word);
      if (!small) {
        words.add(
            word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  /** Shared words of two names, twice, over all their words: 0 to 1. */
  static double dice(String a, String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return a.equalsIgnoreCase(b) ? 1 : 0;
    }
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    return 2.0 * shared.size() / (left.size() + right.size());
  }

  /** Whether one name stands inside the other as it is, but for case. */
  static boolean within(String whole, String part) {
    String outer = " " + whole.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    String inner = " " + part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    return outer.contains(inner) || outer.contains(inner.replaceAll("s $", " "));
  }

  /** Whether all words of one name are words of the other. */
  static boolean contains(String whole, String part) {
    Set<String> words = words(part);
    return !words.isEmpty() && words(whole).containsAll(words);
  }
}
