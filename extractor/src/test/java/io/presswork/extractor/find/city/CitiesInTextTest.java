package io.presswork.extractor.find.city;

import static io.presswork.extractor.Extracted.cities;
import static io.presswork.extractor.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.City;
import org.junit.jupiter.api.Test;

/** What counts as a city, on invented releases. */
class CitiesInTextTest {

  @Test
  void cityBeforeBasedIsACity() {
    assertThat(cities("The Denver-based builder of piers hired ten people."))
        .containsExactly("Denver");
  }

  @Test
  void datelineInCapitalsIsRecased() {
    City city =
        from("Pier opens\n\nPORTLAND, Maine, May 4, 2021 -- The pier opened on Monday after two years.")
            .cities()
            .get(0);
    assertThat(city.name()).isEqualTo("Portland");
    assertThat(city.region()).isEqualTo("Maine");
  }

  @Test
  void regionAndCountryStandBesideTheCity() {
    City city =
        from("She was born in Ghent, East Flanders, Belgium, and lives there.").cities().get(0);
    assertThat(city.name()).isEqualTo("Ghent");
    assertThat(city.country()).isEqualTo("Belgium");
  }

  @Test
  void countryInBracketsCounts() {
    City city = from("The team travelled to Tromsø (Norway) by boat.").cities().get(0);
    assertThat(city.country()).isEqualTo("Norway");
  }

  @Test
  void worldFamousCityNeedsNoCountryBesideIt() {
    City city = from("The show opens in Paris next week.").cities().get(0);
    assertThat(city.country()).isEqualTo("France");
  }

  @Test
  void textDecidesAgainstTheFamousCity() {
    City city = from("The show opens in Paris, Texas next week.").cities().get(0);
    assertThat(city.region()).isEqualTo("Texas");
    assertThat(city.country()).isNull();
  }

  @Test
  void unknownTownIsKnownByItsRegion() {
    assertThat(cities("The ferry leaves from Quillbury, Ontario, every hour."))
        .containsExactly("Quillbury");
  }

  @Test
  void countriesRegionsCountiesAndDistrictsAreNoCities() {
    assertThat(
            cities(
                "Sales grew in France, Bavaria, Kent County, New York State, the Jiading District"
                    + " and the Tianjin Development Zone."))
        .isEmpty();
  }

  @Test
  void cityInsideALongerNameIsNone() {
    assertThat(
            cities(
                "The University of Leeds played the Boston Celtics, said the Chicago Tribune before"
                    + " the Vienna Biennale."))
        .isEmpty();
  }

  @Test
  void peopleCalledLikeCitiesAreNone() {
    assertThat(cities("Paris Whitfield and Jordan Sydney Lowe spoke. \"Yes,\" said Jordan."))
        .isEmpty();
  }

  @Test
  void commonWordsAreNone() {
    assertThat(cities("Reading is fun. Mobile phones help. Nice work, they said. Most agreed."))
        .isEmpty();
  }

  @Test
  void hometownBehindANameIsACity() {
    assertThat(cities("The prize went to Ines Okafor, 41, of Brookings."))
        .containsExactly("Brookings");
  }

  @Test
  void stateAbbreviationBehindACityIsNoCity() {
    assertThat(cities("It moved from Shreveport, LA to Augusta, ME."))
        .containsExactly("Shreveport", "Augusta");
  }

  @Test
  void lostDatelineDashIsNoHindrance() {
    assertThat(cities("CHICAGO  The museum today reopened its doors to visitors after the flood."))
        .containsExactly("Chicago");
  }
}
