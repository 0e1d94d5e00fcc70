package io.presswork.exporter.summary;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Tallies by key, not many more than a limit. When there are too many, those in the fewest releases
 * go, by Lossy Counting with windows of varying length: a tally goes when the releases it has
 * counted, and those it can have missed before it was kept, are no more than {@link #missed}, which
 * then bounds what any count lacks.
 *
 * <p>G. S. Manku and R. Motwani, Approximate Frequency Counts over Data Streams, Proceedings of the
 * 28th VLDB Conference, 2002, section 4.2.
 *
 * @param <K> the keys
 * @param <T> what is kept for each key
 */
final class LossyMap<K, T extends Tally> {

  private final Map<K, T> tallies = new HashMap<>();
  private final Supplier<T> maker;
  private final int limit;
  private int missed;
  private long leftOut;

  /**
   * An empty map.
   *
   * @param limit how many tallies are kept
   */
  LossyMap(int limit, Supplier<T> maker) {
    if (limit < 1) {
      throw new IllegalArgumentException("nothing can be kept in " + limit + " places");
    }
    this.limit = limit;
    this.maker = maker;
  }

  /** The tally of a key; made on demand, even beyond the limit until {@link #shrink}. */
  T at(K key) {
    return tallies.computeIfAbsent(
        key,
        k -> {
          T tally = maker.get();
          tally.missed = missed;
          return tally;
        });
  }

  /** Drops the rarest if there are more than the limit: then a quarter of the places is free. */
  void shrink() {
    if (tallies.size() <= limit) {
      return;
    }
    int[] weights = tallies.values().stream().mapToInt(LossyMap::weight).toArray();
    Arrays.sort(weights);
    int kept = limit - limit / 4;
    missed = weights[weights.length - kept - 1];
    tallies.values().removeIf(tally -> weight(tally) <= missed);
    leftOut += weights.length - tallies.size();
  }

  /** All tallies, in no order. */
  Map<K, T> tallies() {
    return Collections.unmodifiableMap(tallies);
  }

  /** What was dropped. */
  Gap gap() {
    return new Gap(leftOut, missed);
  }

  private static int weight(Tally tally) {
    return tally.releases.size() + tally.missed;
  }
}
