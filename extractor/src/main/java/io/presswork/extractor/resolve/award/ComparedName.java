package io.presswork.extractor.resolve.award;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A name of an award or recipient in the forms in which names are compared. Immutable. */
final class ComparedName {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL = Set.of("the", "a", "of", "for", "and", "in", "s", "");

  private final String name;
  private final Set<String> words = new HashSet<>();

  /** In lower case, one blank for every run of signs and at both ends. */
  private final String spaced;

  /** The same without a plural's "s" at its end. */
  private final String singular;

  ComparedName(String name) {
    this.name = name;
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : SIGNS.split(lower, -1)) {
      if (!SMALL.contains(word)) {
        words.add(
            word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    this.spaced = " " + SIGNS.matcher(lower).replaceAll(" ") + " ";
    boolean plural = spaced.endsWith("s ") && spaced.length() > 3;
    this.singular = plural ? spaced.substring(0, spaced.length() - 2) + " " : spaced;
  }

  String name() {
    return name;
  }

  /** Its words in lower case, plural heads made singular, without articles. */
  Set<String> words() {
    return words;
  }

  /** Shared words of two names, twice, over all their words: 0 to 1. */
  double dice(ComparedName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return name.equalsIgnoreCase(other.name) ? 1 : 0;
    }
    int shared = 0;
    for (String word : words) {
      shared += other.words.contains(word) ? 1 : 0;
    }
    return 2.0 * shared / (words.size() + other.words.size());
  }

  /** Whether it stands inside the other as it is, but for case. */
  boolean isWithin(ComparedName whole) {
    return whole.spaced.contains(spaced) || whole.spaced.contains(singular);
  }

  /** Whether all its words are words of the other. */
  boolean isPartOf(ComparedName whole) {
    return !words.isEmpty() && whole.words.containsAll(words);
  }

  /**
   * The words by which an index may look it up, without any "s" at their ends: names that are alike
   * by any of the questions above share some of them.
   */
  Set<String> keys() {
    return withoutPlurals(List.of(spaced.strip().split(" ", -1)));
  }

  /** Those of the keys that are no articles and other small words; all where it has no others. */
  Set<String> mainKeys() {
    return words.isEmpty() ? keys() : withoutPlurals(words);
  }

  private static Set<String> withoutPlurals(Iterable<String> words) {
    Set<String> keys = new TreeSet<>();
    for (String word : words) {
      int end = word.length();
      while (end > 0 && word.charAt(end - 1) == 's') {
        end--;
      }
      keys.add(word.substring(0, end));
    }
    return keys;
  }
}
