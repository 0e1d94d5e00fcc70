package io.presswork.exporter.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitiesTest {

  @Test
  void formsAreJoinedAndDatelinesCounted() {
    Summary summary =
        Draft.summary(
            Draft.of("a").datedAt("ALDMOOR", "Northshire", "England"),
            Draft.of("b").city("Aldmoor", "Northshire", "England"));

    assertThat(summary.cities())
        .containsExactly(
            new CitySummary("Aldmoor", "Northshire", "England", 2, 2, 1, List.of("ALDMOOR")));
  }

  @ParameterizedTest
  @CsvSource({
    "Ill., , Illinois, ",
    "IL, United States, Illinois, USA",
    "Illinois, , IL, U.S.",
    "N.S., , Nova Scotia, Canada",
    "D.C., , District of Columbia, United States",
    "VIC, , Victoria, Australia",
    "England, United Kingdom, , UK",
    ", Scotland, , UK",
    "Northshire, , Northshire, UK",
    ", UK, Northshire, United Kingdom",
    ", , Northshire, ",
    ", , , France",
    ", , Northshire, England",
    ", VIETNAM, , Viet Nam"
  })
  void theseAreOneCity(String region, String country, String otherRegion, String otherCountry) {
    assertThat(cities(region, country, otherRegion, otherCountry)).hasSize(1);
    assertThat(cities(otherRegion, otherCountry, region, country)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Northshire, , Southshire, ",
    ", France, , Spain",
    "Ontario, , , France",
    "Illinois, United States, Missouri, United States",
    "Northshire, England, Northshire, Ireland",
    "Northshire, , , Spain"
  })
  void theseAreTwo(String region, String country, String otherRegion, String otherCountry) {
    assertThat(cities(region, country, otherRegion, otherCountry)).hasSize(2);
  }

  @Test
  void anEntryThatCouldBeEitherOfTwoStandsAlone() {
    Summary summary =
        Draft.summary(
            Draft.of("a").city("Aldmoor", "Northshire", null),
            Draft.of("b").city("Aldmoor", "Southshire", null),
            Draft.of("c").city("Aldmoor", null, null));

    assertThat(summary.cities()).hasSize(3);
  }

  @Test
  void whatOnlySomeReleasesTellIsShown() {
    Summary summary =
        Draft.summary(
            Draft.of("a").city("Aldmoor", null, null),
            Draft.of("b").city("Aldmoor", null, null),
            Draft.of("c").city("Aldmoor", "Northshire", null));

    assertThat(summary.cities())
        .containsExactly(new CitySummary("Aldmoor", "Northshire", null, 3, 3, 0, List.of()));
  }

  @Test
  void otherNamesOfAFewCitiesAreKnown() {
    Summary summary =
        Draft.summary(
            Draft.of("a").city("New York City", "NY", null),
            Draft.of("b").city("New York", "N.Y.", null),
            Draft.of("c").city("Washington D.C.", null, null),
            Draft.of("d").city("Washington", null, null));

    assertThat(summary.cities()).extracting(CitySummary::releases).containsExactly(2, 2);
  }

  private static List<CitySummary> cities(
      String region, String country, String otherRegion, String otherCountry) {
    return Draft.summary(
            Draft.of("a").city("Aldmoor", region, country),
            Draft.of("b").city("Aldmoor", otherRegion, otherCountry))
        .cities();
  }
}
