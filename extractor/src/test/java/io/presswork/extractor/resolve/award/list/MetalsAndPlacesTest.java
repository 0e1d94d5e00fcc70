package io.presswork.extractor.resolve.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Metals, places and grades. */
class MetalsAndPlacesTest {

  @Test
  void metalsUnderAHeadingAreWonForTheAwardThatItNames() {
    assertThat(
            ListFixture.release(
                    """
                    Valley Spirit Festival announces 2025 winners

                    The Valley Spirit Festival has announced the winners of its competition after two days of blind tasting.

                    2025 Valley Spirit Festival Award WinnersBest Bourbon in the Valley* Gold – Quiet Barrel Bourbon
                    * Silver – Garrow Brothers Straight
                    * Bronze – Milam and Greene Volume 3*

                    *A blend of three counties

                    Best Rye in the Valley * Gold – Devil's Creek – Cigar Blend (Vermouth Finished)
                    * Silver – Iron Root Rye*
                    """)
                .lines())
        .containsExactly(
            "Best Bourbon in the Valley -> Quiet Barrel Bourbon won",
            "Best Bourbon in the Valley -> Garrow Brothers Straight won",
            "Best Bourbon in the Valley -> Milam and Greene Volume 3 won",
            "Best Rye in the Valley -> Devil's Creek – Cigar Blend won",
            "Best Rye in the Valley -> Iron Root Rye won");
  }

  @Test
  void metalsWithoutAHeadingAreKeptAsCategory() {
    assertThat(
            ListFixture.release(
                    """
                    Winners of the Orrin Cheese Award

                    The Orrin Cheese Award was given on Friday in Belford, and for the first time the hall was too small.

                    The winners:

                    Gold: Hill Farm Blue
                    Silver: Old Mill Brie
                    Bronze: Corner Cheddar
                    """)
                .lines())
        .containsExactly(
            "Orrin Cheese Award / Gold -> Hill Farm Blue won",
            "Orrin Cheese Award / Silver -> Old Mill Brie won",
            "Orrin Cheese Award / Bronze -> Corner Cheddar won");
  }

  @Test
  void placeOnALineOfItsOwnIsOfTheNameBelow() {
    assertThat(
            ListFixture.release(
                    """
                    Station brings home three Severin Awards

                    The station is proud of three of its reporters, who went to the Severin Awards on Saturday and came back late.

                    Honored for their outstanding work in a small market are:

                    1st Place

                    Chris Brindle, Play-by-Play

                    Award of Merit

                    Dan Dorty, Play-by-Play

                    Award of Merit

                    Brett Loft, Play-by-Play
                    """)
                .lines())
        .containsExactly(
            "Severin Awards / Play-by-Play -> Chris Brindle won",
            "Severin Awards / Play-by-Play -> Dan Dorty runner_up",
            "Severin Awards / Play-by-Play -> Brett Loft runner_up");
  }

  @Test
  void secondAndThirdPlaceAreNotWon() {
    assertThat(
            ListFixture.release(
                    """
                    Lantern staff clean up at Plains Press Awards

                    The Lantern collected fourteen Plains Press Awards on Saturday, the largest haul in the paper's history.

                    Among the individual honors:

                    First place, Best Feature: Lena Host, Jamestown Lantern, for "The Man Who Rents Out Tractors"
                    Second place, Best Headline: Jordan Tuttle, Harlow Press, for "Council Tables Table"
                    Third place, Best Editorial: Ruth Beck, Jamestown Lantern
                    """)
                .lines())
        .containsExactly(
            "Best Feature -> Lena Host won",
            "Best Headline -> Jordan Tuttle runner_up",
            "Best Editorial -> Ruth Beck runner_up");
  }

  @Test
  void placesInOneLineWithCommas() {
    assertThat(
            ListFixture.release(
                    """
                    Shore Prizes: the winners

                    The Shore Prizes were given out in a tent this year because the roof of the hall had come off in March.

                    1st place, best headline, 'Kid you not', by Fergal Moss (Shore Post)
                    2nd place, best headline, 'Council tables table', by Jordan Tuttle (Harlow Press)
                    """)
                .lines())
        .containsExactly(
            "best headline -> Fergal Moss won", "best headline -> Jordan Tuttle runner_up");
  }

  @Test
  void metalInsideANameIsNoGrade() {
    assertThat(
            ListFixture.release(
                    """
                    Winners of the Salt Film Festival 2024

                    The jury of the Salt Film Festival has spoken, and the winners will be shown again on Saturday and Sunday.

                    THE WINNERS

                    Silver Heron: The Winter Upholsterer, directed by Gus Ouell
                    Best Documentary: Forty Doors (Plum Pictures)
                    Grand Prix: Low Tide Choir
                    Honourable Mention: Brine
                    """)
                .lines())
        .containsExactly(
            "Silver Heron -> The Winter Upholsterer won",
            "Best Documentary -> Forty Doors won",
            "Grand Prix -> Low Tide Choir won",
            "Honourable Mention -> Brine runner_up");
  }
}
