package io.presswork.extractor.resolve.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists of bare names, and what their lead-ins say of them. */
class BareNamesTest {

  @Test
  void bareNamesAreFinalistsOfTheProgramme() {
    assertThat(
            ListFixture.release(
                    """
                    Veltrona announces 2024 Integrity Awards finalists

                    Veltrona today announces the finalists of the 2024 Veltrona Integrity Awards, which are in their fourth year.

                    Selected from a large field of entries, this year's finalists include:

                    Ansil

                    Childrens Hospital Norhaven

                    Coast Partners

                    Compuvale Systems Inc.

                    St. Croix Hospice

                    As in past years, the panel brings together a mix of leaders who read every entry with care.
                    """)
                .lines())
        .containsExactly(
            "Veltrona Integrity Awards -> Ansil finalist",
            "Veltrona Integrity Awards -> Childrens Hospital Norhaven finalist",
            "Veltrona Integrity Awards -> Coast Partners finalist",
            "Veltrona Integrity Awards -> Compuvale Systems Inc. finalist",
            "Veltrona Integrity Awards -> St. Croix Hospice finalist");
  }

  @Test
  void headingsOverNamesAreCategories() {
    assertThat(
            ListFixture.release(
                    """
                    Ridge Foundation announces the finalists for the 2025 Kite Awards

                    Six people and schools are in the running for the 2025 Kite Awards, the foundation announced today.

                    The finalists are:

                    Clean Energy
                    • Cotton Solar Co-op, Pueblo
                    • Rosa Quint, Durango

                    Water
                    • High Drip, LLC, Grand Junction
                    • Marcus Tall (Antelope Land Trust)
                    """)
                .lines())
        .containsExactly(
            "Kite Awards / Clean Energy -> Cotton Solar Co-op finalist",
            "Kite Awards / Clean Energy -> Rosa Quint finalist",
            "Kite Awards / Water -> High Drip, LLC finalist",
            "Kite Awards / Water -> Marcus Tall finalist");
  }

  @Test
  void nameRoleAndEmployerIsThePerson() {
    assertThat(
            ListFixture.release(
                    """
                    Five in line for the Care Hero Award

                    The judges received 59 nominations for the 2024 Norhaven Care Hero Award and read them twice.

                    The finalists include: • Tina Conlan, care navigator, Refer House • Dr. Kim Wyche, primary care provider and professor, Mercy Medical College; vice president, Asta • Megan Shrove, CEO, South Action Programs, Inc.
                    """)
                .lines())
        .containsExactly(
            "Norhaven Care Hero Award -> Tina Conlan finalist",
            "Norhaven Care Hero Award -> Kim Wyche finalist",
            "Norhaven Care Hero Award -> Megan Shrove finalist");
  }

  @Test
  void firstNameMayHaveLostItsBullet() {
    assertThat(
            ListFixture.release(
                    """
                    SENATORS PRAISE THREE SCHOOLS RECEIVING GREEN RIBBON AWARDS

                    The senators today praised three schools that have been named winners of the 2007 Green Ribbon School Award.

                    The three winning schools are:
                    Hill Elementary School in Cove County
                    * River Middle School in Cove County
                    * St. Anne School in Mont County (private school)
                    """)
                .lines())
        .containsExactly(
            "Green Ribbon School Award -> Hill Elementary School won",
            "Green Ribbon School Award -> River Middle School won",
            "Green Ribbon School Award -> St. Anne School won");
  }

  @Test
  void inductedPeopleAreHonoured() {
    assertThat(
            ListFixture.release(
                    """
                    Four enter the hall of fame

                    On Saturday night the rowers of the valley put on clean shirts and went to the boathouse for supper.

                    The Rowing Union inducted the following into its Hall of Fame:

                    • Grete Oduya, retired coach, Delmar Club
                    • Gordon Tsai (posthumously), formerly of Kestrel & Moody
                    """)
                .lines())
        .containsExactly(
            "Hall of Fame -> Grete Oduya honoured", "Hall of Fame -> Gordon Tsai honoured");
  }

  @Test
  void shortlistAndNomineesKeepTheirOutcome() {
    assertThat(
            ListFixture.release(
                    """
                    Larkmoor Prize shortlist

                    The Larkmoor Prize for Fiction will be given in May, and the books below are the ones to read by then.

                    The shortlist:

                    • The Salt Ledger by Ines Okafor
                    • Small Claims by Ruth Amank
                    """)
                .people("Ines Okafor", "Ruth Amank")
                .lines())
        .containsExactly(
            "Larkmoor Prize for Fiction -> Ines Okafor shortlisted",
            "Larkmoor Prize for Fiction -> Ruth Amank shortlisted");
  }

  @Test
  void severalFinalistsOfOneLineArePairsOfTheirOwn() {
    assertThat(
            ListFixture.release(
                    """
                    Orrin Awards finalists named

                    The finalists of the Orrin Awards were named on Friday, and the winners will follow in the summer.

                    The finalists are:

                    Best Café: Corner House, Blue Door Café and Sweet Tooth Corner
                    Best Loaf: Larkfield Bakery, Hill Farm Oven and Old Mill Bread
                    """)
                .lines())
        .containsExactly(
            "Best Café -> Corner House finalist",
            "Best Café -> Blue Door Café finalist",
            "Best Café -> Sweet Tooth Corner finalist",
            "Best Loaf -> Larkfield Bakery finalist",
            "Best Loaf -> Hill Farm Oven finalist",
            "Best Loaf -> Old Mill Bread finalist");
  }

  @Test
  void headingsChangeTheOutcome() {
    assertThat(
            ListFixture.release(
                    """
                    Orrin Prize results

                    The Orrin Prize was given on Friday in Belford, and for the first time the hall was too small.

                    Winners
                    • Larkfield Bakery
                    • Corner House

                    Honourable Mentions
                    • Blue Door Café
                    """)
                .lines())
        .containsExactly(
            "Orrin Prize -> Larkfield Bakery won",
            "Orrin Prize -> Corner House won",
            "Orrin Prize -> Blue Door Café runner_up");
  }
}
