package io.presswork.extractor.resolve.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists that lost their line ends, or that stand inside running text. */
class FlattenedListTest {

  private static final String HEAD =
      """
      Orrin Awards: the winners

      The Orrin Awards were handed out on Friday night in Belford, and the band played until the caretaker came.

      """;

  @Test
  void bulletsInsideAParagraph() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + "The winners are: • Best Newcomer – Larkfield Bakery • Best Café – Corner House • Best"
                        + " Service – Blue Door")
                .lines())
        .containsExactly(
            "Best Newcomer -> Larkfield Bakery won",
            "Best Café -> Corner House won",
            "Best Service -> Blue Door won");
  }

  @Test
  void nothingBetweenTheEntries() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + "The winners are:\n\n"
                        + "Best Newcomer - Larkfield Bakery Best Café - Corner House Best Service - Blue Door\n")
                .lines())
        .containsExactly(
            "Best Newcomer -> Larkfield Bakery won",
            "Best Café -> Corner House won",
            "Best Service -> Blue Door won");
  }

  @Test
  void openingWordsThatComeBackPartTheEntries() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + "This awards include:\n\n"
                        + "Lifetime Achievement in Baking - Dawn Clark, Hill Farm Lifetime Achievement, Brewing -"
                        + " Jeff Brown, Old Mill\n\n"
                        + "Lifetime Achievement in Service - Jem Shine, Blue Door\n")
                .lines())
        .containsExactly(
            "Lifetime Achievement in Baking -> Dawn Clark won",
            "Lifetime Achievement, Brewing -> Jeff Brown won",
            "Lifetime Achievement in Service -> Jem Shine won");
  }

  @Test
  void semicolonsBehindAColon() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + "The jury met for nine hours. The winners are: Larkfield Bakery (Belford); Corner House"
                        + " (Ludlow); and Blue Door (Durham). The prizes were paid on the spot.")
                .lines())
        .containsExactly(
            "Orrin Awards -> Larkfield Bakery won",
            "Orrin Awards -> Corner House won",
            "Orrin Awards -> Blue Door won");
  }

  @Test
  void commasBehindAColon() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + "The three finalists of the Orrin Medal are: Ines Okafor, Tom Reed and Ana Lux. They will"
                        + " meet in May.")
                .lines())
        .containsExactly(
            "Orrin Medal -> Ines Okafor finalist",
            "Orrin Medal -> Tom Reed finalist",
            "Orrin Medal -> Ana Lux finalist");
  }

  @Test
  void countryInBracketsAndWorkBehindADash() {
    assertThat(
            ListFixture.release(
                    """
                    Lyre Society announces winner of its composition contest

                    The Lyre Society is pleased to announce the winner of its 8th Ingle Composition Contest: Tidewater by Karl Smitt (Canada)

                    The jury wishes to congratulate the following composers whose works were also in the final round: Yun Jong (Korea) – Kinetic Pieces Carla Lizot (Canada) – Khiron Op. 53, Nocturne for Lyre Alec Thomson (Wales) – Finally, someone who listens
                    """)
                .people("Karl Smitt", "Yun Jong", "Carla Lizot", "Alec Thomson")
                .lines())
        .containsExactly(
            "Ingle Composition Contest -> Karl Smitt won",
            "Ingle Composition Contest -> Yun Jong finalist",
            "Ingle Composition Contest -> Carla Lizot finalist",
            "Ingle Composition Contest -> Alec Thomson finalist");
  }

  @Test
  void linesTakenForWrappedTextAreParted() {
    assertThat(
            ListFixture.release(
                    HEAD
                        + """
                        Reporter of the Year: Niamh Costa (Cork Evening Ledger and Times)
                        Local Journalist of the Year: Aoife Brass (Skibber Weekly Post)
                        Photographer of the Year: Donal Treacy (freelance, of Cobh town)
                        Audio Journalist of the Year: Sorcha Lyne (Radio of the West)
                        """)
                .lines())
        .containsExactly(
            "Reporter of the Year -> Niamh Costa won",
            "Local Journalist of the Year -> Aoife Brass won",
            "Photographer of the Year -> Donal Treacy won",
            "Audio Journalist of the Year -> Sorcha Lyne won");
  }
}
