package io.presswork.extractor.section;

import java.util.Locale;
import java.util.Set;

/** A small invented atlas. */
final class Places implements PlaceNames {

  private static final Set<String> CITIES = Set.of("belford", "aldmoor", "winter vale");
  private static final Set<String> REGIONS = Set.of("northshire", "co", "n.s.");
  private static final Set<String> COUNTRIES = Set.of("orland", "u.k.");

  @Override
  public boolean isCity(String name) {
    return CITIES.contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean isRegion(String name) {
    return REGIONS.contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean isCountry(String name) {
    return COUNTRIES.contains(name.toLowerCase(Locale.ROOT));
  }
}
