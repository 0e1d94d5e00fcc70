package io.presswork.exporter.summary;

import io.presswork.model.City;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a city have in common.
 *
 * @param name folded name
 * @param region folded region; empty where the release has none
 * @param country folded country; empty where it is not known
 */
record CityKey(String name, String region, String country) {

  private static final String UNITED_KINGDOM = "united kingdom";

  private static final Map<String, String> OTHER_NAMES =
      Map.of("new york city", "new york", "washington dc", "washington");

  /** The key of an entry. A country that is part of the United Kingdom is no region of a city. */
  static CityKey of(City city) {
    Places places = Places.instance();
    String name = Key.of(Word.joinLetters(Word.split(city.name())), city.name());
    String region = of(city.region(), places, false);
    String country = of(city.country(), places, true);
    if (places.countryOfRegion(country).equals(UNITED_KINGDOM)) {
      country = UNITED_KINGDOM;
    }
    if (country.isEmpty()) {
      country = places.countryOfRegion(region);
    }
    if (country.equals(UNITED_KINGDOM) && places.countryOfRegion(region).equals(UNITED_KINGDOM)) {
      region = "";
    }
    return new CityKey(OTHER_NAMES.getOrDefault(name, name), region, country);
  }

  private static String of(@Nullable String name, Places places, boolean country) {
    if (name == null) {
      return "";
    }
    return country ? places.countryKey(name) : places.regionKey(name);
  }
}
