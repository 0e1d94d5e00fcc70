package io.presswork.exporter.summary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which organisations are one because the name of the one is an alias of the other, and of no
 * third.
 */
final class OtherNames {

  /** More organisations than these share an alias only if it is ambiguous. */
  private static final int CANDIDATES = 8;

  private final Map<String, String> fullKeys = new HashMap<>();

  /** The names of several words, by the first one. */
  private final Map<String, Set<String>> openings = new HashMap<>();

  private OtherNames(Set<String> keys) {
    for (String key : keys) {
      int end = key.indexOf(' ');
      if (end > 0) {
        add(openings, key.substring(0, end), key);
      }
    }
  }

  /**
   * Looks for them.
   *
   * @param tallies the organisations by key
   * @param cities names that stand for a city rather than for an organisation
   */
  static OtherNames of(Map<String, OrganisationTally> tallies, Set<String> cities) {
    OtherNames names = new OtherNames(tallies.keySet());
    // A short form is shorter than its full one: from the longest on, full forms come first.
    candidates(tallies, cities).forEach(names::decide);
    return names;
  }

  private static Map<String, Set<String>> candidates(
      Map<String, OrganisationTally> tallies, Set<String> cities) {
    Map<String, Set<String>> candidates =
        new TreeMap<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(CodePoints.ORDER));
    tallies.forEach(
        (key, tally) -> {
          for (String alias : tally.aliases()) {
            if (tallies.containsKey(alias) && !cities.contains(alias)) {
              add(candidates, alias, key);
            }
          }
        });
    return candidates;
  }

  private static void add(Map<String, Set<String>> lists, String name, String key) {
    Set<String> keys = lists.computeIfAbsent(name, n -> new LinkedHashSet<>());
    if (keys.size() <= CANDIDATES) {
      keys.add(key);
    }
  }

  private void decide(String alias, Set<String> keys) {
    // The first word of several names may be any of them, whatever is an alias of what.
    if (isOne(keys) && isOne(openings.getOrDefault(alias, keys))) {
      fullKeys.put(alias, fullKey(keys.iterator().next()));
    }
  }

  private boolean isOne(Set<String> keys) {
    return keys.size() <= CANDIDATES && keys.stream().map(this::fullKey).distinct().count() == 1;
  }

  /** The key of the organisation that a key stands for: mostly itself. */
  String fullKey(String key) {
    return fullKeys.getOrDefault(key, key);
  }
}
