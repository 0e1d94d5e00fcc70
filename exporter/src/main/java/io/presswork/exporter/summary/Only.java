package io.presswork.exporter.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Things by a feature that may be theirs alone.
 *
 * @param <F> the feature
 * @param <T> the things
 */
final class Only<F, T> {

  /** Empty where several things have the feature. */
  private final Map<F, Optional<T>> things = new HashMap<>();

  /** Notes that a thing has a feature. */
  void add(F feature, T thing) {
    Optional<T> other = things.putIfAbsent(feature, Optional.of(thing));
    if (other != null && !other.equals(Optional.of(thing))) {
      things.put(feature, Optional.empty());
    }
  }

  /** The thing that alone has a feature. */
  Optional<T> of(F feature) {
    return things.getOrDefault(feature, Optional.empty());
  }
}
