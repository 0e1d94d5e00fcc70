package io.presswork.exporter.summary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries are one city: one that tells less of region and country than another belongs to it,
 * if no third of that name fits as well.
 */
final class SameCity {

  private final Map<CityKey, CityKey> joined = new HashMap<>();

  private SameCity() {}

  /** Looks for them. */
  static SameCity of(Collection<CityKey> keys) {
    SameCity same = new SameCity();
    same.join(keys);
    return same;
  }

  /** The entry that an entry belongs to: mostly itself. */
  CityKey of(CityKey key) {
    return joined.getOrDefault(key, key);
  }

  private void join(Collection<CityKey> keys) {
    Only<CityKey, CityKey> fits = new Only<>();
    List<CityKey> complete =
        keys.stream().filter(k -> !k.region().isEmpty() && !k.country().isEmpty()).toList();
    for (CityKey key : complete) {
      note(key, fits);
    }
    List<CityKey> halves =
        keys.stream().filter(k -> k.region().isEmpty() != k.country().isEmpty()).toList();
    for (CityKey key : halves) {
      fits.of(key).ifPresent(whole -> joined.put(key, whole));
    }
    for (CityKey key : halves) {
      note(of(key), fits);
    }
    for (CityKey key : keys) {
      if (key.region().isEmpty() && key.country().isEmpty()) {
        fits.of(key).ifPresent(whole -> joined.put(key, whole));
      }
    }
  }

  /** Notes what entries that tell less would look like. */
  private static void note(CityKey key, Only<CityKey, CityKey> fits) {
    fits.add(new CityKey(key.name(), "", ""), key);
    fits.add(new CityKey(key.name(), key.region(), ""), key);
    fits.add(new CityKey(key.name(), "", key.country()), key);
  }
}
