package io.presswork.extractor.find.city;

import io.presswork.extractor.rule.NameKey;
import io.presswork.extractor.rule.NameTrie;
import io.presswork.extractor.rule.ResourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The well-known cities, from {@code gazetteer/places/cities.tsv}. Immutable. */
final class CityList {

  private static final String FILE = "gazetteer/places/cities.tsv";

  private final NameTrie<List<KnownCity>> cities = new NameTrie<>();

  private CityList() {
    for (ResourceFile.Line line : ResourceFile.lines(FILE)) {
      String[] columns = line.columns();
      if (columns.length != 5 || !columns[4].matches("[123]")) {
        throw line.fault("expected name, other names, region, country, rank");
      }
      KnownCity city =
          new KnownCity(columns[0], columns[2], columns[3], Integer.parseInt(columns[4]));
      add(columns[0], city);
      for (String other : columns[1].split("\\|", -1)) {
        if (!other.isBlank()) {
          add(other, city);
        }
      }
    }
  }

  private void add(String name, KnownCity city) {
    List<String> words = NameKey.words(name);
    List<KnownCity> known = cities.get(words);
    List<KnownCity> all = known == null ? new ArrayList<>() : new ArrayList<>(known);
    if (!all.contains(city)) {
      all.add(city);
    }
    cities.put(words, List.copyOf(all));
  }

  static CityList read() {
    return new CityList();
  }

  /** All cities of a name. */
  List<KnownCity> get(List<String> words) {
    List<KnownCity> known = cities.get(words);
    return known == null ? List.of() : known;
  }

  NameTrie.@Nullable Match<List<KnownCity>> longest(List<String> words, int at) {
    return cities.longest(words, at);
  }
}
