package io.presswork.exporter.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.presswork.model.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Golden Net Award; Golden Net Awards; GOLDEN NET PRIZE; the Golden Net Prizes; 12th Golden"
            + " Net Award; 12th Annual Golden Net Awards; Twelfth Annual Golden Net Awards; Annual"
            + " Golden Net Awards; 2023 Golden Net Awards; Golden Net Awards 2024; Golden Net"
            + " Awards 2023/24; 2023-24 Golden Net Awards; Inaugural Golden Net Award",
        "Best Cities Index; Best City Index",
        "Tide & Shore Honours; Tide and Shore Honour"
      })
  void theseAreOneProgramme(String names) {
    assertThat(Arrays.stream(names.split("; ")).map(n -> ProgrammeName.of(n).words()).distinct())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Golden Net Award; Golden Net Medal; Golden Net; Silver Net Award",
        "First Prize; Second Prize; Prize",
        "Growth 75; Growth 100; Growth",
        "Class of 2000 Award; Class of Award",
        "Glass Award; Gla Award"
      })
  void theseAreNot(String names) {
    String[] all = names.split("; ");
    assertThat(Arrays.stream(all).map(n -> ProgrammeName.of(n).words()).distinct())
        .hasSize(all.length);
  }

  @ParameterizedTest
  @CsvSource({
    "12th Annual Golden Net Awards, Golden Net Awards",
    "Golden Net Awards 2024, Golden Net Awards",
    "The “People’s” Net, “People’s” Net",
    "Net (Fish & Chips), Net (Fish & Chips)",
    "2024, 2024",
    "Annual, Annual"
  })
  void whatChangesFromYearToYearIsNotShown(String name, String shown) {
    assertThat(ProgrammeName.of(name).shown()).isEqualTo(shown);
  }

  @Test
  void yearsAreRowsOfTheirOwnUnderOneName() {
    Summary summary =
        Draft.summary(
            Draft.of("a").award("Golden Net Awards", 2023),
            Draft.of("b").award("Golden Net Award", 2024),
            Draft.of("c").award("Golden Net Awards", null),
            Draft.of("d").award("Golden Net Awards 2024", null));

    assertThat(summary.programmes())
        .extracting(ProgrammeSummary::name, ProgrammeSummary::year, ProgrammeSummary::releases)
        .containsExactly(
            tuple("Golden Net Awards", 2024, 2),
            tuple("Golden Net Awards", 2023, 1),
            tuple("Golden Net Awards", null, 1));
  }

  @Test
  void outcomesAreCountedAndRecipientsOnce() {
    Summary summary =
        Draft.summary(
            Draft.of("a")
                .organisation("Brine Ltd", "Brine")
                .award("Golden Net", Outcome.WON, "Brine Ltd")
                .award("Golden Net", Outcome.WON, "BRINE")
                .award("Golden Net", Outcome.FINALIST, "Ines Okafor")
                .award("Golden Net", Outcome.RUNNER_UP, null),
            Draft.of("b").award("Golden Net", Outcome.FINALIST, "Ines Okafor"));

    assertThat(summary.programmes())
        .containsExactly(
            new ProgrammeSummary(
                "Golden Net",
                null,
                2,
                2,
                Map.of(Outcome.WON, 2L, Outcome.FINALIST, 2L, Outcome.RUNNER_UP, 1L),
                null,
                List.of()));
    assertThat(summary.outcomes()).containsEntry(Outcome.FINALIST, 2L);
  }

  @Test
  void anAwardOfAnAwardEventBelongsToIt() {
    assertThat(programme("Tide Medal", null, null, "Golden Net Awards"))
        .isEqualTo("Golden Net Awards");
    assertThat(programme("Best Headline", null, null, "Golden Net Gala"))
        .isEqualTo("Golden Net Gala");
    assertThat(programme("Coach of the Year", null, null, "Golden Net Gala"))
        .isEqualTo("Golden Net Gala");
  }

  @Test
  void aPrizeOfItsOwnThatIsGivenAtAnEventStaysIt() {
    assertThat(programme("Tide Medal", null, null, "Aldmoor Fish Congress"))
        .isEqualTo("Tide Medal");
  }

  @Test
  void theCategoryIsNoPartOfTheProgramme() {
    assertThat(programme("Golden Net Prize for Poetry", "Poetry", null, null))
        .isEqualTo("Golden Net Prize");
    assertThat(programme("Golden Net Prize for Poetry", null, null, null))
        .isEqualTo("Golden Net Prize for Poetry");
  }

  @Test
  void awardsThatManyGiveAreToldApartByWhoGivesThem() {
    Summary summary =
        Draft.summary(
            Draft.of("a").award("Employer of the Year", null, "A", Outcome.WON, "Guild", null, 1),
            Draft.of("b").award("Employer of the Year", null, "B", Outcome.WON, "Union", null, 1),
            Draft.of("c").award("Golden Net", null, "A", Outcome.WON, "Guild", null, 1),
            Draft.of("d").award("Golden Net", null, "B", Outcome.WON, "The Guild", null, 1));

    assertThat(summary.programmes())
        .extracting(ProgrammeSummary::name, ProgrammeSummary::granter)
        .containsExactly(
            tuple("Golden Net", "The Guild"),
            tuple("Employer of the Year", "Guild"),
            tuple("Employer of the Year", "Union"));
  }

  private static String programme(String name, String category, String granter, String event) {
    return Draft.summary(
            Draft.of("a").award(name, category, "A", Outcome.WON, granter, event, null))
        .programmes()
        .get(0)
        .name();
  }
}
