package io.presswork.exporter.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {

  private static final String TRUST = "Aldmoor Harbour Trust";

  @Test
  void spellingsAreJoinedAndTheMostFrequentIsShown() {
    assertThat(Draft.organisations("Brine Ltd", "BRINE LIMITED", "Brine", "Brine Ltd"))
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.name()).isEqualTo("Brine Ltd");
              assertThat(o.releases()).isEqualTo(4);
              assertThat(o.variants()).containsExactly("Brine", "BRINE LIMITED");
            });
  }

  @Test
  void ofEquallyFrequentFormsTheLongestIsShownButNoCapitals() {
    assertThat(Draft.organisations("Brine", "Brine Ltd", "BRINE LIMITED").get(0).name())
        .isEqualTo("Brine Ltd");
  }

  @Test
  void runsOfWhiteSpaceMakeNoVariant() {
    assertThat(Draft.organisations("Brine  \n Sons", "Brine Sons").get(0).variants()).isEmpty();
  }

  @Test
  void twoEntriesOfOneReleaseCountItOnce() {
    Summary summary =
        Draft.summary(Draft.of("a").organisation(2, "Brine Ltd").organisation(3, "Brine"));

    assertThat(summary.organisations())
        .containsExactly(
            new OrganisationSummary("Brine Ltd", 1, 5, 0, 0, 0, List.of("Brine"), "a"));
  }

  @Test
  void awardsAndQuotesCountForTheOrganisationByAnyOfItsNames() {
    Summary summary =
        Draft.summary(
            Draft.of("a")
                .organisation(TRUST, "AHT", "the Trust")
                .award("Golden Net", Outcome.WON, TRUST)
                .award("Silver Net", Outcome.FINALIST, "AHT")
                .award("Iron Net", Outcome.WON, "Ines Okafor")
                .quote("Ines Okafor", "chair", "the Trust")
                .quote("Mairi Strand", "chair", "Somebody Else"));

    assertThat(summary.organisations())
        .containsExactly(new OrganisationSummary(TRUST, 1, 1, 2, 1, 1, List.of(), "a"));
  }

  @ParameterizedTest
  @CsvSource({
    "Aldmoor Harbour Trust, AHT",
    "Aldmoor Harbour Trust, A.H.T.",
    "Aldmoor Harbour Trust, Aldmoor Harbour",
    "Aldmoor Harbour Trust, Old Harbour Trust",
    "Vantrell Therapeutics, Vantrell",
    "Vantrell Therapeutics, VANTRELL",
    "European Sea Research Board, CMER",
    "University of Fen End, Fen End",
    "Penhallow & Rusk, Penhallow"
  })
  void anOrganisationNamedByAnAliasOfOneOtherIsThatOne(String name, String alias) {
    Summary summary =
        Draft.summary(
            Draft.of("a").organisation(name, alias),
            Draft.of("b").organisation(name),
            Draft.of("c").organisation(alias));

    assertThat(summary.organisations())
        .containsExactly(new OrganisationSummary(name, 3, 3, 0, 0, 0, List.of(alias), "a"));
  }

  @ParameterizedTest
  @CsvSource({
    "Aldmoor Harbour Trust, the Trust",
    "Aldmoor Harbour Trust, Trust",
    "Aldmoor Harbour Trust, TRUST",
    "Aldmoor Harbour Trust, Harbour",
    "Aldmoor Harbour Trust, HARBOUR",
    "Aldmoor Harbour Trust, Our Harbour",
    "Aldmoor Harbour Trust, a Board Member",
    "Fen End University Press, University Press",
    "National Tide Board, National",
    "National Tide Board, National Board",
    "Fenner of Aldmoor, Fenner",
    "Fund for Tides, Fund",
    "Oystermen of Aldmoor, OYSTERMEN"
  })
  void wordsThatManyCouldMeanJoinNothing(String name, String alias) {
    Summary summary =
        Draft.summary(Draft.of("a").organisation(name, alias), Draft.of("b").organisation(alias));

    assertThat(summary.organisations()).hasSize(2);
  }

  @Test
  void anAliasOfTwoOrganisationsJoinsNeither() {
    Summary summary =
        Draft.summary(
            Draft.of("a").organisation("Aldmoor Harbour Trust", "AHT"),
            Draft.of("b").organisation("Aldmoor Heritage Tours", "AHT"),
            Draft.of("c").organisation("AHT"));

    assertThat(summary.organisations()).hasSize(3);
  }

  @Test
  void aFirstWordOfTwoOrganisationsJoinsNeither() {
    Summary summary =
        Draft.summary(
            Draft.of("a").organisation("Vantrell Therapeutics", "Vantrell"),
            Draft.of("b").organisation("Vantrell Motors"),
            Draft.of("c").organisation("Vantrell"));

    assertThat(summary.organisations()).hasSize(3);
  }

  @Test
  void anAcronymMayBeginOtherNames() {
    Summary summary =
        Draft.summary(
            Draft.of("a").organisation("Aldmoor Harbour Trust", "AHT"),
            Draft.of("b").organisation("AHT Ventures"),
            Draft.of("c").organisation("AHT"));

    assertThat(summary.organisations())
        .extracting(OrganisationSummary::name)
        .containsExactly("Aldmoor Harbour Trust", "AHT Ventures");
  }

  @Test
  void aCityIsNoShortForm() {
    Summary summary =
        Draft.summary(
            Draft.of("a").organisation("Aldmoor Harbour Trust", "Aldmoor"),
            Draft.of("b").organisation("Aldmoor"),
            Draft.of("c").city("Aldmoor", null, null));

    assertThat(summary.organisations()).hasSize(2);
  }

  @Test
  void shortFormsOfShortFormsLeadToTheFullName() {
    Summary summary =
        Draft.summary(
            Draft.of("a").organisation("Aldmoor Harbour Trust", "Aldmoor Harbour"),
            Draft.of("b").organisation("Aldmoor Harbour", "AHB"),
            Draft.of("c").organisation("Aldmoor Harbour Trust", "AHB"),
            Draft.of("d").organisation("AHB"));

    assertThat(summary.organisations())
        .singleElement()
        .satisfies(o -> assertThat(o.releases()).isEqualTo(4));
  }

  @Test
  void aReleaseThatHasBothApartCountsOnce() {
    Summary summary =
        Draft.summary(
            Draft.of("a").organisation("AHT").organisation("Aldmoor Harbour Trust"),
            Draft.of("b").organisation("Aldmoor Harbour Trust", "AHT"));

    assertThat(summary.organisations())
        .containsExactly(new OrganisationSummary(TRUST, 2, 3, 0, 0, 0, List.of("AHT"), "a"));
  }

  @Test
  void mostReleasesComeFirstThenMostMentionsThenCodePoints() {
    Summary summary =
        Draft.summary(
            Draft.of("a").organisation("Zander").organisation("eel").organisation("Eel Ponds"),
            Draft.of("b").organisation("Zander").organisation(2, "Tench"));

    assertThat(summary.organisations())
        .extracting(OrganisationSummary::name)
        .containsExactly("Zander", "Tench", "Eel Ponds", "eel");
  }
}
