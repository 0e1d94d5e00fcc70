package io.presswork.extractor.resolve.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists that pair a category or an award with its winner. */
class WinnerLinesTest {

  @Test
  void lineThatIsAFullAwardNameIsTheAwardAndTheProgrammeItsEvent() {
    ListFixture release =
        ListFixture.release(
            """
            Orrin Awards name this year's winners

            The winners of the Orrin Awards 2024 were named in Belford on Friday night before a hall of four hundred guests.

            The winners are:

            • Best Newcomer: Larkfield Bakery
            • Café of the Year: Corner House
            • Best Service: The Blue Door
            """);
    assertThat(release.lines())
        .containsExactly(
            "Best Newcomer -> Larkfield Bakery won",
            "Café of the Year -> Corner House won",
            "Best Service -> The Blue Door won");
    assertThat(release.awards()).allMatch(a -> "Orrin Awards".equals(a.event()));
    assertThat(release.awards()).allMatch(a -> a.year() != null && a.year() == 2024);
  }

  @Test
  void lineThatIsACategoryBelongsToTheProgramme() {
    assertThat(
            ListFixture.release(
                    """
                    Bold Heart Award goes to four firms

                    Four firms from the valley were told on Thursday that their boldness had been noticed by the chamber.

                    The 2023 Bold Heart Award winners are:

                    * Construction – Ashdown Roofing, LLC
                    * Health Care – Trusted Hands Clinic
                    * Software – Waypoint
                    * Nonprofit (under 20 staff) – Open Table
                    """)
                .lines())
        .containsExactly(
            "Bold Heart Award / Construction -> Ashdown Roofing, LLC won",
            "Bold Heart Award / Health Care -> Trusted Hands Clinic won",
            "Bold Heart Award / Software -> Waypoint won",
            "Bold Heart Award / Nonprofit (under 20 staff) -> Open Table won");
  }

  @Test
  void winnerBeforeTheDashIsTold() {
    assertThat(
            ListFixture.release(
                    """
                    Harbour Prizes: the winners

                    The Harbour Prizes were handed out on the quay on Sunday, and nobody fell into the water this time.

                    Winners

                    Mina Dressel – Rising Star of the Year
                    Drift Cinema – Best Picture House
                    Corner House – Outstanding Kitchen
                    """)
                .lines())
        .containsExactly(
            "Rising Star of the Year -> Mina Dressel won",
            "Best Picture House -> Drift Cinema won",
            "Outstanding Kitchen -> Corner House won");
  }

  @Test
  void townEmployerAndProductInBracketsAreNotTheWinner() {
    assertThat(
            ListFixture.release(
                    """
                    Valley Food Awards winners announced

                    The Valley Food Awards were presented by the growers' league at a supper in the old corn hall.

                    The winners:
                    • Best Cheese – Hill Farm Dairy (Ludlow)
                    • Best Cider – Tom Applin (Old Orchard Press)
                    • Best Loaf – Larkfield Bakery (Sunday Rye)
                    """)
                .lines())
        .containsExactly(
            "Best Cheese -> Hill Farm Dairy won",
            "Best Cider -> Tom Applin won",
            "Best Loaf -> Larkfield Bakery won");
  }

  @Test
  void personStandsBeforeRoleAndEmployer() {
    assertThat(
            ListFixture.release(
                    """
                    People First Awards honour three managers

                    The winners of the People First Awards were named on Monday after a jury of twelve had read every entry.

                    Winners of the individual awards:

                    * HR Excellence: Priya Tandon, Chief People Officer, Veltrona Systems Pvt. Ltd.
                    * Leadership - Education: Dr. Nils H. Hammar, Director, Human Resources, North College (NC)
                    """)
                .lines())
        .containsExactly(
            "HR Excellence -> Priya Tandon won", "Leadership - Education -> Nils H. Hammar won");
  }

  @Test
  void jointWinnersArePairsOfTheirOwn() {
    assertThat(
            ListFixture.release(
                    """
                    Pressroom Prizes: the winners

                    The Pressroom Prizes for reporting were given out in a tent this year because the roof had come off.

                    Audio Prize: Sorcha Lyne and Piotr Wrona (Radio West)
                    Photographer of the Year: Donal Treacy (freelance)
                    Young Reporter of the Year: Rory Nash (Lee Tribune). Merit: Zofia Daly (Lee Online)
                    1st place for Best Headline, "Kid you not", by Fergal Moss (Shore Post)
                    """)
                .lines())
        .containsExactly(
            "Audio Prize -> Sorcha Lyne won",
            "Audio Prize -> Piotr Wrona won",
            "Photographer of the Year -> Donal Treacy won",
            "Young Reporter of the Year -> Rory Nash won",
            "Young Reporter of the Year -> Zofia Daly runner_up",
            "Best Headline -> Fergal Moss won");
  }

  @Test
  void companyWithAndInItsNameIsOneWinner() {
    assertThat(
            ListFixture.release(
                    """
                    Orrin Awards winners named

                    The Orrin Awards were handed to three family firms on Friday in the presence of the whole street.

                    The winners are:
                    • Best Workshop: Gearbox & Daughters
                    • Best Practice: Smith, Rowe & Partners, LLC
                    • Best Spirit: Milam and Greene Unabridged Bourbon
                    """)
                .lines())
        .containsExactly(
            "Best Workshop -> Gearbox & Daughters won",
            "Best Practice -> Smith, Rowe & Partners, LLC won",
            "Best Spirit -> Milam and Greene Unabridged Bourbon won");
  }

  @Test
  void webAddressesAndFootnoteStarsAreDropped() {
    assertThat(
            ListFixture.release(
                    """
                    Orrin Awards winners named

                    The Orrin Awards were handed to two firms on Friday in the presence of the whole street and its dogs.

                    The winners are:

                    * Best Rye – Devil's Creek Rye* https://devilscreek.example/
                    * Best Malt – Ranger Hill Malt www.rangerhill.example

                    *Blend of two vintages
                    """)
                .lines())
        .containsExactly("Best Rye -> Devil's Creek Rye won", "Best Malt -> Ranger Hill Malt won");
  }

  @Test
  void labelWithASignOfItsOwnStaysWhole() {
    assertThat(
            ListFixture.release(
                    """
                    Works Guild Awards winners for 2023

                    The Works Guild Awards were given for the fifteenth time, and the guild says that entries doubled.

                    The winners of the Works Guild Awards:

                    * Best in Class: Candidate Care: Tessaly
                    * Best in Class: Team Spirit: Norvik
                    * Team of the Year: Solar Winds
                    """)
                .lines())
        .containsExactly(
            "Best in Class: Candidate Care -> Tessaly won",
            "Best in Class: Team Spirit -> Norvik won",
            "Team of the Year -> Solar Winds won");
  }

  @Test
  void linesNameAwardsWhereTheWinnerStandsInTheLeadIn() {
    ListFixture release =
        ListFixture.release(
            """
            Larkfield Bank shines at the Orrin Awards

            Larkfield Bank has had a good evening, and its staff are still eating the cake that came with it.

            Awards won by Larkfield Bank at the 2024 Orrin Awards:

            • Best Issuer: Recognised as the top bank for cards in the valley.
            • Junior Card Launch: Awarded for the best launch for children.
            • Leader in Savings: Honoured for the number of active accounts.
            """);
    assertThat(release.lines())
        .containsExactly(
            "Best Issuer -> Larkfield Bank won",
            "Junior Card Launch -> Larkfield Bank won",
            "Leader in Savings -> Larkfield Bank won");
    assertThat(release.awards()).allMatch(a -> "Orrin Awards".equals(a.event()));
  }

  @Test
  void linesOfAwardsBelongToTheSubjectOfTheLeadIn() {
    assertThat(
            ListFixture.release(
                    """
                    Good evening for a bakery

                    The oven was still warm when the van came back from the city with the plates on the front seat.

                    Larkfield Bakery received the following awards:

                    • Best Loaf – Valley Food Awards
                    • Baker of the Year
                    """)
                .organisations("Larkfield Bakery")
                .lines())
        .containsExactly(
            "Best Loaf -> Larkfield Bakery won", "Baker of the Year -> Larkfield Bakery won");
  }

  @Test
  void awardStandsOnTheLineAboveItsWinner() {
    assertThat(
            ListFixture.release(
                    """
                    Winners of the Orrin Awards 2022

                    The Orrin Awards were handed out on Friday night, and the band played until the caretaker came.

                    The winners are:

                    Best Newcomer
                    Larkfield Bakery

                    Best Café
                    Corner House

                    Lifetime Achievement
                    Ines Okafor
                    """)
                .lines())
        .containsExactly(
            "Best Newcomer -> Larkfield Bakery won",
            "Best Café -> Corner House won",
            "Lifetime Achievement -> Ines Okafor won");
  }

  @Test
  void eachLineIsTheEvidenceOfItsAward() {
    ListFixture release =
        ListFixture.release(
            """
            Orrin Awards winners named

            The Orrin Awards were handed to two firms on Friday in the presence of the whole street and its dogs.

            The winners are:

            • Best Newcomer: Larkfield Bakery
            • Best Café: Corner House
            """);
    assertThat(release.awards())
        .extracting(award -> award.end() - award.begin())
        .containsExactly(
            "Best Newcomer: Larkfield Bakery".length(), "Best Café: Corner House".length());
  }
}
