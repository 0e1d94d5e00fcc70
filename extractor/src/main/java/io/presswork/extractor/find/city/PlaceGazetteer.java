package io.presswork.extractor.find.city;

import io.presswork.extractor.rule.NameKey;
import io.presswork.extractor.rule.NameTrie;
import io.presswork.extractor.rule.ResourceFile;
import io.presswork.extractor.section.PlaceNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cities, regions and countries by name. Immutable after {@link #load}. */
public final class PlaceGazetteer implements PlaceNames {

  /** Names that mean something else more often than the city. */
  enum Ambiguity {
    /** A common word. */
    WORD,
    /** A person's name. */
    PERSON,
    /** A government. */
    GOVERNMENT,
    /** A region or country of the same name. */
    REGION
  }

  private final NameTrie<String> countries = new NameTrie<>();
  private final NameTrie<String> regions = new NameTrie<>();
  private final CityList cities = new CityList();
  private final Map<String, Ambiguity> ambiguous = new HashMap<>();

  private PlaceGazetteer() {
    fill(countries, "gazetteer/places/countries.tsv");
    fill(regions, "gazetteer/places/regions.tsv");
    for (ResourceFile.Line line : ResourceFile.lines("gazetteer/places/ambiguous-cities.txt")) {
      String[] columns = line.columns();
      try {
        Ambiguity kind = Ambiguity.valueOf(columns[1].toUpperCase(java.util.Locale.ROOT));
        ambiguous.put(NameKey.of(columns[0]), kind);
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw line.fault("expected name, tab, word, person, government or region");
      }
    }
  }

  /**
   * Reads the lists.
   *
   * @throws IllegalStateException if one is missing or faulty
   */
  public static PlaceGazetteer load() {
    return new PlaceGazetteer();
  }

  private static void fill(NameTrie<String> names, String file) {
    for (ResourceFile.Line line : ResourceFile.lines(file)) {
      String[] columns = line.columns();
      names.put(NameKey.words(columns[0]), columns[0]);
      if (columns.length > 1) {
        for (String other : columns[1].split("\\|", -1)) {
          if (!other.isEmpty()) {
            names.put(NameKey.words(other), columns[0]);
          }
        }
      }
    }
  }

  @Override
  public boolean isCity(String name) {
    return isCityKey(NameKey.of(name));
  }

  @Override
  public boolean isRegion(String name) {
    return regions.get(NameKey.words(name)) != null;
  }

  @Override
  public boolean isCountry(String name) {
    return countries.get(NameKey.words(name)) != null;
  }

  /** Whether a name in the form of {@link NameKey#of} is a city's in any list. */
  boolean isCityKey(String key) {
    return cities.contains(key);
  }

  /** The listed cities that have a name, given in the form of {@link NameKey#of}. */
  public List<KnownCity> known(String key) {
    return cities.known(key);
  }

  /** Whether a name is a well-known city's and, as far as the lists know, nothing else's. */
  public boolean isPlainCity(String name) {
    String key = NameKey.of(name);
    return !known(key).isEmpty() && ambiguity(key) == null && !isCountry(name) && !isRegion(name);
  }

  /** What else a name may mean; null where nothing speaks against the city. */
  @Nullable Ambiguity ambiguity(String key) {
    return ambiguous.get(key);
  }

  /** The full name of a region given by name or abbreviation; null if there is none. */
  public @Nullable String region(String name) {
    return regions.get(NameKey.words(name));
  }

  /** The usual name of a country given by any of its names; null if there is none. */
  public @Nullable String country(String name) {
    return countries.get(NameKey.words(name));
  }

  /** Number of words of the longest city name that begins at a word; 0 for none. */
  int longestCity(List<String> words, int at) {
    return cities.longest(words, at);
  }

  /** Number of words of the longest region or country that begins at a word; 0 for none. */
  public int longestArea(List<String> words, int at) {
    NameTrie.Match<String> region = regions.longest(words, at);
    NameTrie.Match<String> country = countries.longest(words, at);
    return Math.max(region == null ? 0 : region.words(), country == null ? 0 : country.words());
  }
}
