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
  void datelineNamesItsTownThoughNoListHasIt() {
    assertThat(
            from("Pier opens\n\nLARKMOOR, England, May 4, 2021 -- The pier opened on Monday after two"
                    + " years.")
                .cities())
        .extracting(City::name)
        .containsExactly("Larkmoor");
  }

  @Test
  void datelineOfACountryHasNoTown() {
    assertThat(
            from("Pier opens\n\nENGLAND, May 4, 2021 -- The pier opened on Monday after two years.")
                .cities())
        .isEmpty();
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

  @Test
  void namesInARowWithACityAreCities() {
    assertThat(cities("The play toured to Leeds, Durham and Ljubljana, Slovenia, in spring."))
        .containsExactly("Leeds", "Durham", "Ljubljana");
  }

  @Test
  void unknownTownInARowWithACityIsOne() {
    assertThat(cities("The ferry runs between Helsinki and Quillbury, and it is never late."))
        .containsExactly("Helsinki", "Quillbury");
  }

  @Test
  void bracketBehindANameHoldsItsCity() {
    assertThat(
            cities(
                "Winners\n\n- Best Film: Nine Drops (Salt Cinema, Split)\n"
                    + "- Best Sound: Tin Ear Studio (Dundee)\n"))
        .containsExactly("Split", "Dundee");
  }

  @Test
  void districtOfACityIsNone() {
    assertThat(cities("They met in a bakery in Kreuzberg, in the Altona district of Hamburg."))
        .containsExactly("Hamburg");
  }

  @Test
  void regionNamedAsSuchIsNoCity() {
    assertThat(cities("New York State paid for it. New York has the oldest pipes of all."))
        .isEmpty();
  }

  @Test
  void cityInTheTitleOfAWorkIsNone() {
    assertThat(cities("The series opens on Friday with \"The Last Tram to Bergen\".")).isEmpty();
  }

  @Test
  void surnameOfAPersonInTheDocumentIsNoCity() {
    assertThat(cities("Hugo Lima wrote the book. \"I was tired,\" Lima said on Monday.")).isEmpty();
  }

  @Test
  void townBehindAnOrganisationIsACityUnlessItIsPartOfTheName() {
    assertThat(
            cities(
                "The prizes went to Harrow Lane Clinic of Braga and to the Technical University of"
                    + " Munich."))
        .containsExactly("Braga");
  }

  @Test
  void ageOrStreetBeforeANameShowsWherePeopleLive() {
    assertThat(cities("Among the winners were Ines Okafor, 41, Clinton, and two others."))
        .containsExactly("Clinton");
    assertThat(cities("The shop is at 9 Mill Street, Tipperary, and opens on Monday."))
        .containsExactly("Tipperary");
  }

  @Test
  void capitalsBeforeADashAreADatelineInsideAParagraphToo() {
    assertThat(cities("Pier to close for good. CLINTON — The pier of the town will close in May."))
        .hasSize(1);
  }

  @Test
  void endOfARegionsNameIsNoCity() {
    assertThat(cities("KELOWNA, British Columbia, March 4, 2024 -- The pier opened today."))
        .hasSize(1);
  }
}
