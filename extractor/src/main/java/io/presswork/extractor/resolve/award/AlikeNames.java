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
 * <p>A name that is part of another has its rarest word in it, and of two names with most of their
 * words in common, one of the rarest of each stands in the other.
 */
final class AlikeNames {

  private final double share;
  private final Map<String, ComparedName> compared = new HashMap<>();

  /** In how many of the names a word stands. */
  private final Map<String, Integer> counts = new HashMap<>();

  /** Entries by scope and any word of their name, and by its rarest word. */
  private final Map<List<String>, List<Integer>> byWord = new HashMap<>();

  private final Map<List<String>, List<Integer>> byRarest = new HashMap<>();

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
    for (String key : compared(name).keys()) {
      add(byWord, List.of(scope, key), entry);
    }
    add(byRarest, List.of(scope, rarest(compared(name)).get(0)), entry);
  }

  private static void add(Map<List<String>, List<Integer>> index, List<String> key, int entry) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }

  private List<String> rarest(ComparedName name) {
    List<String> words = new ArrayList<>(name.mainKeys());
    words.sort(Comparator.comparingInt(word -> counts.getOrDefault(word, 0)));
    int unshared = (int) (words.size() * (2 - 2 * share) / (2 - share) + 1e-9);
    return words.subList(0, Math.min(words.size(), unshared + 1));
  }

  /** Lists of the entries whose names may be like this one, and of some that are not. */
  List<List<Integer>> like(String scope, String name) {
    List<List<Integer>> found = new ArrayList<>();
    for (String key : compared(name).keys()) {
      found.add(byRarest.getOrDefault(List.of(scope, key), List.of()));
    }
    for (String key : rarest(compared(name))) {
      found.add(byWord.getOrDefault(List.of(scope, key), List.of()));
    }
    return found;
  }
}
