package io.presswork.extractor.resolve.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rarer shapes of lists. */
class ListVarietyTest {

  private static String orrin(String lines) {
    return """
    Winners of the Orrin Awards 2024 revealed

    The Orrin Awards were handed out on Friday night in Belford, and the band played until the caretaker came.

    """
        + lines;
  }

  @Test
  void winnerAndFinalistsUnderTheAwardKeepTheirOutcomes() {
    assertThat(
            ListFixture.release(
                    orrin(
                        """
                        And the winners are...

                        Start-up of the Year
                        Winner: Larkfield Robotics
                        Finalists: Quiet Systems, Orrin Labs

                        Large Business of the Year, sponsored by Belford Bank
                        Winner: Ashdown Group
                        Highly commended: Veltrona Ltd
                        """))
                .lines())
        .containsExactly(
            "Start-up of the Year -> Larkfield Robotics won",
            "Start-up of the Year -> Quiet Systems finalist",
            "Start-up of the Year -> Orrin Labs finalist",
            "Large Business of the Year -> Ashdown Group won",
            "Large Business of the Year -> Veltrona Ltd honoured");
  }

  @Test
  void roleBehindADashIsNoCategory() {
    assertThat(
            ListFixture.release(
                    orrin(
                        """
                        The honorees:

                        Jane Dowell – chief executive, Dowell Pottery
                        Imran Sheikh – founder, Sheikh & Sons Weaving
                        """))
                .people("Jane Dowell", "Imran Sheikh")
                .lines())
        .containsExactly("Orrin Awards -> Jane Dowell won", "Orrin Awards -> Imran Sheikh won");
  }

  @Test
  void metalBehindTheDashIsThePlaceOfTheNameBeforeIt() {
    assertThat(
            ListFixture.release(
                    """
                    Winners of the Orrin Ale Award

                    The Orrin Ale Award was given on Friday in Belford, and for the first time the hall was too small.

                    The winning beers are:

                    Harlow Lager – Gold
                    Harlow Porter – Silver
                    Sunday Bitter – Bronze
                    """)
                .lines())
        .containsExactly(
            "Orrin Ale Award / Gold -> Harlow Lager won",
            "Orrin Ale Award / Silver -> Harlow Porter won",
            "Orrin Ale Award / Bronze -> Sunday Bitter won");
  }

  @Test
  void awardToSomebodyNeedsNoSign() {
    assertThat(
            ListFixture.release(
                    orrin(
                        """
                        The recipients are:

                        • Lifetime Achievement Award to Jane Dowell, Dowell Architects
                        • Rising Star Award to Imran Sheikh, City of Aurora
                        """))
                .lines())
        .containsExactly(
            "Lifetime Achievement Award -> Jane Dowell won",
            "Rising Star Award -> Imran Sheikh won");
  }

  @Test
  void awardInCapitalsStandsOverNameAndWork() {
    assertThat(
            ListFixture.release(
                    orrin(
                        """
                        BEST PICTURE
                        Tidewater

                        BEST DIRECTOR
                        Ines Okafor, “Tidewater”

                        BEST SCREENPLAY (tie)
                        “Small Claims” – Ruth Amank
                        “Tidewater” – Paul Gray
                        """))
                .lines())
        .containsExactly(
            "BEST PICTURE -> Tidewater won",
            "BEST DIRECTOR -> Ines Okafor won",
            "BEST SCREENPLAY -> Ruth Amank won",
            "BEST SCREENPLAY -> Paul Gray won");
  }

  @Test
  void workBehindTheArtistUnderAnAwardIsNoAward() {
    assertThat(
            ListFixture.release(
                    """
                    The nominees for the Tide Music Awards

                    The nominees for the Tide Music Awards were read out on the radio this morning between two showers.

                    Album of the Year
                    The Lamps – Tidewater
                    Nora Quill – Small Claims

                    Best New Artist
                    Wet Paint
                    Low Choir
                    """)
                .lines())
        .containsExactly(
            "Album of the Year -> The Lamps nominated",
            "Album of the Year -> Nora Quill nominated",
            "Best New Artist -> Wet Paint nominated",
            "Best New Artist -> Low Choir nominated");
  }

  @Test
  void columnsBehindTheSecondBarAreLeftOut() {
    assertThat(
            ListFixture.release(
                    """
                    Winners of the Orrin Board Award

                    The Orrin Board Award was given on Friday in Belford, and for the first time the hall was too small.

                    Award winners by category:

                    Household | Larkfield Packaging | Paper Bottle
                    Food | Ashdown Foods plc | Corn Tray
                    """)
                .lines())
        .containsExactly(
            "Orrin Board Award / Household -> Larkfield Packaging won",
            "Orrin Board Award / Food -> Ashdown Foods plc won");
  }

  @Test
  void placesOnARankedListAreHonoured() {
    assertThat(
            ListFixture.release(
                    """
                    Harlow makes the Top 10 Breweries to Watch list

                    The magazine has published its Top 10 Breweries to Watch for the year, and nobody has agreed with it so far.

                    The list in full:

                    1. Harlow Brewery, Harlow
                    2. Old Mill Brewing Co., Ludham
                    3. Quiet Barrel, Aurora
                    """)
                .lines())
        .containsExactly(
            "Top 10 Breweries to Watch -> Harlow Brewery honoured",
            "Top 10 Breweries to Watch -> Old Mill Brewing Co. honoured",
            "Top 10 Breweries to Watch -> Quiet Barrel honoured");
  }

  @Test
  void peopleNamedBelowAnHonouringSentenceWonItsAward() {
    assertThat(
            ListFixture.release(
                    """
                    State honours two teachers

                    Chalk was in short supply this year, but the ministry has kept a little of it back for a good purpose.

                    The ministry today honoured the following teachers with the 2021 Golden Chalk Award:

                    Jane Dowell, Lincoln Elementary School, Aurora
                    Imran Sheikh, Fox Valley High School, Batavia

                    Each teacher will receive a thousand dollars and a box of the real thing, which is hard to find now.
                    """)
                .lines())
        .containsExactly(
            "Golden Chalk Award -> Jane Dowell won", "Golden Chalk Award -> Imran Sheikh won");
  }

  @Test
  void headingsOfAContestAreItsCategories() {
    assertThat(
            ListFixture.release(
                    """
                    Press club announces contest winners

                    The press club announced the winners of its 2020 Good Reporting Contest on Friday, over coffee and rolls.

                    General News
                    First place: Jane Dowell, The Aurora Times, "The Bridge That Was Not"
                    Second place: Imran Sheikh, Fox Valley Post, "Water Under"

                    Sports
                    First place: Carla Nunez, The Aurora Times, "Last Lap"
                    """)
                .lines())
        .containsExactly(
            "Good Reporting Contest / General News -> Jane Dowell won",
            "Good Reporting Contest / General News -> Imran Sheikh runner_up",
            "Good Reporting Contest / Sports -> Carla Nunez won");
  }

  @Test
  void whoWonIsNotTakenForWhoGave() {
    assertThat(
            ListFixture.release(
                    """
                    Veltrona honoured at the Orrin Awards

                    Veltrona Systems announces that it is among the winners of the Orrin Awards, which were given on Friday.

                    Veltrona Systems won the following awards:
                    • Best Platform
                    • Company of the Year – Gold
                    """)
                .organisations("Veltrona Systems")
                .awards())
        .hasSize(2)
        .allMatch(award -> award.granter() == null)
        .allMatch(award -> award.recipient().equals("Veltrona Systems"));
  }
}
