package io.presswork.extractor.find.city;

import io.presswork.extractor.flat.FlatNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All cities, as {@link CityCompiler} has laid them out. Safe for use by many threads. */
final class CityList {

  /** Name of the file. */
  static final String FILE = "cities.flat";

  private final FlatNames names = FlatNames.open(FILE);

  /** What was read of the texts; threads may do the same work twice, and get the same. */
  private final @Nullable List<KnownCity>[] known = newArray(names.size());

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable List<KnownCity>[] newArray(int size) {
    return new List[size];
  }

  /** Whether a name in the form of {@code NameKey.of} is a city's, well known or not. */
  boolean contains(String key) {
    return names.find(key) >= 0;
  }

  /** The well-known cities of a name in the form of {@code NameKey.of}. */
  List<KnownCity> known(String key) {
    int number = names.find(key);
    if (number < 0) {
      return List.of();
    }
    List<KnownCity> cities = known[number];
    if (cities == null) {
      cities = read(names.text(number));
      known[number] = cities;
    }
    return cities;
  }

  /** Number of words of the longest name that begins at a word; 0 for none. */
  int longest(List<String> words, int at) {
    return names.longest(words, at);
  }

  /** The text of a name: a line for each city, four columns parted by tabs. */
  static String write(List<KnownCity> cities) {
    StringBuilder text = new StringBuilder();
    for (KnownCity city : cities) {
      text.append(city.name()).append('\t').append(city.region()).append('\t');
      text.append(city.country()).append('\t').append(city.rank()).append('\n');
    }
    return text.toString();
  }

  private static List<KnownCity> read(String text) {
    List<KnownCity> cities = new ArrayList<>();
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      String[] columns = text.substring(begin, end).split("\t", -1);
      cities.add(new KnownCity(columns[0], columns[1], columns[2], Integer.parseInt(columns[3])));
      begin = end + 1;
    }
    return List.copyOf(cities);
  }
}
