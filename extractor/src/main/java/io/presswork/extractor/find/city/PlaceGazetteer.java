package io.presswork.extractor.find.city;

import io.presswork.extractor.rule.NameKey;
import io.presswork.extractor.rule.NameTrie;
import io.presswork.extractor.rule.ResourceFile;
import io.presswork.extractor.rule.SortedNames;
import io.presswork.extractor.section.PlaceNames;
import java.util.List;

/** Cities, regions and countries by name. Immutable after {@link #load}. */
public final class PlaceGazetteer implements PlaceNames {

  private final NameTrie<String> countries = new NameTrie<>();
  private final NameTrie<String> regions = new NameTrie<>();
  private final SortedNames small = SortedNames.read("gazetteer/places/corenlp-cities.txt");

  private PlaceGazetteer() {
    fill(countries, "gazetteer/places/countries.tsv");
    fill(regions, "gazetteer/places/regions.tsv");
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
    return small.contains(NameKey.of(name));
  }

  @Override
  public boolean isRegion(String name) {
    return regions.get(NameKey.words(name)) != null;
  }

  @Override
  public boolean isCountry(String name) {
    return countries.get(NameKey.words(name)) != null;
  }

  /** Whether these words are a city's name. */
  boolean isCity(List<String> words) {
    return small.contains(String.join(" ", words));
  }
}
