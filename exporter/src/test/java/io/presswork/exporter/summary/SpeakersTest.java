package io.presswork.exporter.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ines Okafor; Dr. Ines Okafor; Prof. Dr Ines Okafor; Ms Ines Okafor; INES OKAFOR; Ines B."
            + " Okafor; Ines B. C. Okafor; Ines Okafor, PhD; Ines Okafor, Ph.D.; Ines Okafor MBE;"
            + " Ines Okafor, M.D.; Inés Okafor; Dame Ines Okafor DPhil",
        "Sir Tom Vane; Tom Vane; Mr. Tom Vane Jr.; Tom Vane III; Hon. Tom Vane",
        "J. K. Strand; J.K. Strand; J. Strand"
      })
  void theseAreOnePerson(String names) {
    assertThat(Arrays.stream(names.split("; ")).map(PersonKey::of).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ines Okafor; Ines Okafor-Bell; Okafor; I. Okafor",
        "Jack Ma; Jack",
        "Md Strand; Strand",
        "Tom Obe; Tom",
        "Amartya Sen; Amartya",
        "Tom Ii; Tom"
      })
  void theseAreNot(String names) {
    String[] all = names.split("; ");
    assertThat(Arrays.stream(all).map(PersonKey::of).distinct()).hasSize(all.length);
  }

  @Test
  void quotesTitlesAndFormsAreAddedUp() {
    Summary summary =
        Draft.summary(
            Draft.of("a")
                .quote("Ines Okafor", "chair", "Brine Ltd")
                .quote("Dr Ines Okafor", "founder", "Brine"),
            Draft.of("b").quote("Ines Okafor", "Chair", "Brine"));

    assertThat(summary.speakers())
        .containsExactly(
            new SpeakerSummary(
                "Ines Okafor",
                "Chair",
                "Brine",
                3,
                2,
                List.of("founder"),
                List.of("Dr Ines Okafor")));
  }

  @Test
  void oneNameAtTwoOrganisationsIsTwoPeople() {
    Summary summary =
        Draft.summary(
            Draft.of("a").quote("Ines Okafor", null, "Brine"),
            Draft.of("b").quote("Ines Okafor", null, "Tench"),
            Draft.of("c").quote("Ines Okafor", null, null));

    assertThat(summary.speakers())
        .extracting(SpeakerSummary::organisation)
        .containsExactly("Brine", "Tench", null);
  }

  @Test
  void aSpeakerWithoutOrganisationIsTheOnlyOneOfThatName() {
    Summary summary =
        Draft.summary(
            Draft.of("a").quote("Ines Okafor", null, null),
            Draft.of("b").quote("Ines Okafor", "chair", "Brine"));

    assertThat(summary.speakers())
        .containsExactly(
            new SpeakerSummary("Ines Okafor", "chair", "Brine", 2, 2, List.of(), List.of()));
  }

  @Test
  void theOrganisationMayGoByAnyOfItsNames() {
    Summary summary =
        Draft.summary(
            Draft.of("a")
                .organisation("Aldmoor Harbour Trust", "AHT", "the Trust")
                .quote("Ines Okafor", null, "the Trust"),
            Draft.of("b").organisation("AHT").quote("Ines Okafor", null, "AHT"));

    assertThat(summary.speakers()).extracting(SpeakerSummary::quotes).containsExactly(2L);
  }

  @Test
  void unknownSpeakersAndOrganisationsAreNoPeople() {
    Summary summary =
        Draft.summary(
            Draft.of("a")
                .organisation("Brine Ltd")
                .quote(null, null, "Brine Ltd")
                .quote("Brine", null, null)
                .quote("Tench", null, "Tench"));

    assertThat(summary.speakers()).isEmpty();
    assertThat(summary.organisations().get(0).quotes()).isEqualTo(1);
  }

  @Test
  void theMostQuotedComeFirst() {
    Summary summary =
        Draft.summary(
            Draft.of("a").quote("Zoe Vane", null, null).quote("Zoe Vane", null, null),
            Draft.of("b").quote("Tom Rusk", null, null).quote("Ann Rusk", null, null));

    assertThat(summary.speakers())
        .extracting(SpeakerSummary::name, SpeakerSummary::quotes)
        .containsExactly(tuple("Zoe Vane", 2L), tuple("Ann Rusk", 1L), tuple("Tom Rusk", 1L));
  }
}
