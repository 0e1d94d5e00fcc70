package io.presswork.extractor.section;

/** What the dateline parser must know of places. Names are looked up without regard to case. */
public interface PlaceNames {

  /** Whether a city of that name is known. */
  boolean isCity(String name);

  /** Whether a state, province or county has that name or abbreviation. */
  boolean isRegion(String name);

  /** Whether a country has that name or abbreviation. */
  boolean isCountry(String name);
}
