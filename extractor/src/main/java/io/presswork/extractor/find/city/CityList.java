package io.presswork.extractor.find.city;

import io.presswork.extractor.find.city.PlaceGazetteer.KnownCity;
import io.presswork.extractor.rule.NameTrie;

/** Reads {@code gazetteer/places/cities.tsv}. */
final class CityList {

  private CityList() {}

  static void read(NameTrie<KnownCity> cities) {}
}
