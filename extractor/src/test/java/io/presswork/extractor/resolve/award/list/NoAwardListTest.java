package io.presswork.extractor.resolve.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in award releases that name neither winners nor awards. */
class NoAwardListTest {

  private static final String HEAD =
      """
      Larkfield Bakery wins Orrin Award

      Larkfield Bakery has won the Orrin Award for the third time, and its ovens were decorated for the occasion.

      """;

  private static final String NAMES =
      """
      • Ines Okafor, Senior Director, Belford College
      • Tom Reed, Founder, Old Mill
      • Ana Lux, Vice President, Hill Farm
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This year's judges are:",
        "The esteemed panel features:",
        "Members of the jury:",
        "Judging Panel",
        "The 2025 award sponsors include:",
        "Sponsors",
        "Speakers include:",
        "Previous winners include:",
        "Past recipients of the Orrin Award are:",
        "Last year's winners were:",
        "Winners from earlier years:",
        "The board of the bakery consists of:",
        "The evening's agenda:"
      })
  void namesUnderSuchALeadInWonNothing(String lead) {
    assertThat(ListFixture.release(HEAD + lead + "\n\n" + NAMES).lines()).as(lead).isEmpty();
  }

  @Test
  void criteriaAreNoWinners() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + """
                        The bakeries are selected on one of two criteria:
                        1) Bakeries with at least 40 percent of their flour from the valley; and
                        2) Bakeries whose loaves, whatever the flour, win over the jury.
                        """)
                .lines())
        .isEmpty();
  }

  @Test
  void whatWinnersGetIsNoAward() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + """
                        Winners will receive:
                        • A cheque for $2,000
                        • A year of mentoring from Hill Farm
                        """)
                .lines())
        .isEmpty();
  }

  @Test
  void categoriesOpenForEntryHaveNoWinners() {
    assertThat(
            ListFixture.release(
                    """
                    Orrin Awards 2026 open for entries

                    Entries for the Orrin Awards 2026 are open from Monday, and the entry fee has been halved this year.

                    The award categories are:
                    • Best Newcomer
                    • Best Café
                    • Lifetime Achievement
                    """)
                .lines())
        .isEmpty();
  }

  @Test
  void listOfServicesIsNoAwardList() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + """
                        The bakery offers the following services:
                        • Catering: Weddings and parties
                        • Delivery: Every morning before seven
                        • Lessons: Sourdough for beginners
                        """)
                .lines())
        .isEmpty();
  }

  @Test
  void questionsAndAnswersAreNoAwardList() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + """
                        Okafor: “We rose early.”
                        Reed: “We rose earlier.”
                        Lux: “I was already there.”
                        """)
                .lines())
        .isEmpty();
  }

  @Test
  void contactLinesAreNoAwardList() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + """
                        Contact:
                        Name: Ines Okafor
                        Phone: 0161 555 0101
                        E-mail: ines@larkfield.example
                        """)
                .lines())
        .isEmpty();
  }

  @Test
  void eventDatesAreNoAwardList() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + """
                        Upcoming tastings

                        Belford Bread Fair – May 3
                        Ludlow Loaf Day – June 9
                        """)
                .lines())
        .isEmpty();
  }

  @Test
  void citiesOfTheWinnersAreNoWinners() {
    assertThat(
            ListFixture.release(
                    HEAD + "The winners were announced in three cities: London, Paris and Rome.")
                .lines())
        .isEmpty();
  }
}
