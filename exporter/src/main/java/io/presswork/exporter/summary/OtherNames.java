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

  private OtherNames() {}

  /**
   * Looks for them.
   *
   * @param tallies the organisations by key
   * @param cities names that stand for a city rather than for an organisation
   */
  static OtherNames of(Map<String, OrganisationTally> tallies, Set<String> cities) {
    OtherNames names = new OtherNames();
    Map<String, Set<String>> candidates = candidates(tallies, cities);
    Map<String, Set<String>> openings = openings(tallies.keySet(), candidates.keySet());
    // A short form is shorter than its full one: from the longest on, full forms come first.
    candidates.forEach((alias, keys) -> names.decide(alias, keys, openings));
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

  /** The names of several words, by the first one, where that is an alias. */
  private static Map<String, Set<String>> openings(Set<String> keys, Set<String> aliases) {
    Map<String, Set<String>> openings = new HashMap<>();
    for (String key : keys) {
      String first = key.substring(0, Math.max(0, key.indexOf(' ')));
      if (aliases.contains(first)) {
        add(openings, first, key);
      }
    }
    return openings;
  }

  private static void add(Map<String, Set<String>> lists, String name, String key) {
    Set<String> keys = lists.computeIfAbsent(name, n -> new LinkedHashSet<>());
    if (keys.size() <= CANDIDATES) {
      keys.add(key);
    }
  }

  private void decide(String alias, Set<String> keys, Map<String, Set<String>> openings) {
    if (isOne(keys)) {
      String key = keys.iterator().next();
      // The first word of several names may be any of them, whatever is an alias of what.
      if (!key.startsWith(alias + " ") || isOne(openings.getOrDefault(alias, keys))) {
        fullKeys.put(alias, fullKey(key));
      }
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
