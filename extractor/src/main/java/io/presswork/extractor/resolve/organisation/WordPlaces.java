package io.presswork.extractor.resolve.organisation;

import io.presswork.extractor.rule.NameKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the organisations whose names hold a word are mentioned. */
final class WordPlaces {

  private final Map<String, NavigableMap<Integer, Integer>> places = new HashMap<>();

  /** Adds a mention of an organisation of that name. */
  void add(int mention, int organisation, String name) {
    for (String word : new HashSet<>(NameKey.words(name))) {
      places.computeIfAbsent(word, w -> new TreeMap<>()).put(mention, organisation);
    }
  }

  /** The nearest organisation before a mention, else after it, with a word; -1 if there is none. */
  int nearest(int mention, String word) {
    NavigableMap<Integer, Integer> all = places.getOrDefault(word, new TreeMap<>());
    Map.Entry<Integer, Integer> near = all.lowerEntry(mention);
    near = near == null ? all.higherEntry(mention) : near;
    return near == null ? -1 : near.getValue();
  }
}
