package io.presswork.bench.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts by name. */
final class Shares {

  /**
   * One of them.
   *
   * @param name what was counted
   * @param count how often
   */
  record Share(String name, int count) {}

  private final Map<String, Integer> counts = new HashMap<>();

  void add(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  /** All, the largest first and those of one size by name. */
  List<Share> sorted() {
    return counts.entrySet().stream()
        .map(entry -> new Share(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Share::count).reversed().thenComparing(Share::name))
        .toList();
  }
}
