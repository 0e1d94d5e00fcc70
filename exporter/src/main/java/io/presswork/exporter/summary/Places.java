package io.presswork.exporter.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Other names of countries, states and provinces, from the resource {@code places.tsv}. Keys are
 * empty where nothing is known.
 */
final class Places {

  private static final Places INSTANCE = new Places();

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, String> countriesOfRegions = new HashMap<>();

  private Places() {
    Resource.lines("places.tsv").forEach(this::read);
  }

  /** The names of the resource. */
  static Places instance() {
    return INSTANCE;
  }

  /** What the names of a country have in common. */
  String countryKey(String country) {
    String key = key(country);
    return countries.getOrDefault(key, key);
  }

  /** What the names of a region have in common. */
  String regionKey(String region) {
    String key = key(region);
    return regions.getOrDefault(key, key);
  }

  /** The key of the country in which a region is known to lie; empty where that is not known. */
  String countryOfRegion(String regionKey) {
    return countriesOfRegions.getOrDefault(regionKey, "");
  }

  private void read(String line) {
    String[] columns = line.split("\t", -1);
    String country = key(columns[0]);
    boolean isCountry = columns[1].equals("-");
    String name = isCountry ? country : key(columns[1]);
    if (!isCountry) {
      countriesOfRegions.put(name, country);
    }
    Map<String, String> names = isCountry ? countries : regions;
    if (!columns[2].equals("-")) {
      List.of(columns[2].split("\\|")).forEach(other -> names.put(key(other), name));
    }
  }

  private static String key(String name) {
    return Key.of(Word.joinLetters(Word.split(name)), name);
  }
}
