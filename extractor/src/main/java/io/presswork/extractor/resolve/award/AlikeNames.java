package io.presswork.extractor.resolve.award;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which of many names can be alike, found by their rarest words: a release may hold tens of
 * thousands of awards, so they are not compared each with each.
 *
 * <p>A name that is part of another has its two rarest words in it, and of two names with most of
 * their words in common, two of the rarest of each stand in the other. Names of one word are looked
 * up by that.
 */
final class AlikeNames {

  /** The pairs of words of longer names are too many to look them up by. */
  private static final int SHORT = 8;

  /** A place in an index: a scope and one word or two. */
  private record Key(String scope, String words) {

    static Key of(String scope, String a, String b) {
      return new Key(scope, a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a);
    }
  }

  private final double share;
  private final Map<String, ComparedName> compared = new HashMap<>();

  /** In how many of the names a word stands. */
  private final Map<String, Integer> counts = new HashMap<>();

  /** Entries by any word of their name and, if it is short, by any two. */
  private final Map<Key, List<Integer>> byWords = new HashMap<>();

  /** Entries with long names by any word. */
  private final Map<Key, List<Integer>> longByWord = new HashMap<>();

  /** Entries by the two rarest words of their name. */
  private final Map<Key, List<Integer>> byRarest = new HashMap<>();

  /**
   * Makes an empty index.
   *
   * @param all the names that will be added or asked for; the index is quick for these
   * @param share of their words that two names must have in common to be alike, by {@link
   *     ComparedName#dice}, if none is part of the other
   */
  AlikeNames(Collection<String> all, double share) {
    this.share = share;
    for (String name : new HashSet<>(all)) {
      for (String key : compared(name).keys()) {
        counts.merge(key, 1, Integer::sum);
      }
    }
  }

  /** The forms of a name; made once. */
  ComparedName compared(String name) {
    return compared.computeIfAbsent(name, ComparedName::new);
  }

  /**
   * Adds an entry.
   *
   * @param scope only names asked for in the same scope are like this one
   */
  void add(String scope, int entry, String name) {
    List<String> words = List.copyOf(compared(name).keys());
    boolean isShort = words.size() <= SHORT;
    for (String word : words) {
      add(byWords, new Key(scope, word), entry);
      if (!isShort) {
        add(longByWord, new Key(scope, word), entry);
      }
    }
    if (isShort) {
      pairs(scope, words).forEach(pair -> add(byWords, pair, entry));
    }
    List<String> rarest = rarest(compared(name), 2);
    add(
        byRarest,
        rarest.size() < 2
            ? new Key(scope, rarest.get(0))
            : Key.of(scope, rarest.get(0), rarest.get(1)),
        entry);
  }

  private static void add(Map<Key, List<Integer>> index, Key key, int entry) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }

  private static List<Key> pairs(String scope, List<String> words) {
    List<Key> pairs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int k = i + 1; k < words.size(); k++) {
        pairs.add(Key.of(scope, words.get(i), words.get(k)));
      }
    }
    return pairs;
  }

  private List<String> rarest(ComparedName name, int most) {
    List<String> words = new ArrayList<>(name.mainKeys());
    words.sort(Comparator.comparingInt(word -> counts.getOrDefault(word, 0)));
    return words.subList(0, Math.min(words.size(), most));
  }

  /** Lists of the entries whose names may be like this one, and of some that are not. */
  List<List<Integer>> like(String scope, String name) {
    ComparedName asked = compared(name);
    List<List<Integer>> found = new ArrayList<>();
    // Names that are part of this one.
    List<String> words = List.copyOf(asked.keys());
    words.forEach(word -> found.add(get(byRarest, new Key(scope, word))));
    pairs(scope, words).forEach(pair -> found.add(get(byRarest, pair)));
    // Names that this one is part of, or that have most words in common with it.
    int unshared = (int) (asked.mainKeys().size() * (2 - 2 * share) / (2 - share) + 1e-9);
    List<String> rarest = rarest(asked, unshared + 2);
    if (rarest.size() == 1) {
      found.add(get(byWords, new Key(scope, rarest.get(0))));
    } else {
      pairs(scope, rarest).forEach(pair -> found.add(get(byWords, pair)));
      rarest.forEach(word -> found.add(get(longByWord, new Key(scope, word))));
    }
    return found;
  }

  private static List<Integer> get(Map<Key, List<Integer>> index, Key key) {
    return index.getOrDefault(key, List.of());
  }
}
