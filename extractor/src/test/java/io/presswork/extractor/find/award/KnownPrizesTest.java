package io.presswork.extractor.find.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.Extraction;
import org.junit.jupiter.api.Test;

/** Prizes, orders and honours that are known by their names alone. */
class KnownPrizesTest {

  @Test
  void famousPrizesNeedNoHead() {
    assertThat(Names.in("He keeps two Emmys, a Grammy, a Silver Bear and the Palme d'Or at home."))
        .containsExactly("Emmys", "Grammy", "Silver Bear", "Palme d'Or");
  }

  @Test
  void orderTakesItsRank() {
    assertThat(Names.in("She was made an Officer of the Order of the British Empire in June."))
        .containsExactly("Officer of the Order of the British Empire");
  }

  @Test
  void romancePrizesHaveTheirHeadFirst() {
    assertThat(Names.in("The choir was given the Prix Spécial du Jury and the Prix Larch there."))
        .containsExactly("Prix Spécial du Jury", "Prix Larch");
  }

  @Test
  void fellowshipsAndLettersAreHonours() {
    assertThat(
            Names.in(
                "Ruth Vale, FRS, has been a Fellow of the Larch Society since the early sixties."))
        .containsExactly("FRS", "Fellow of the Larch Society");
  }

  @Test
  void bodyOfAFellowshipStaysAnOrganisation() {
    assertThat(
            Extraction.ofBody(
                    "Ruth Vale has been a Fellow of the Royal Society since the early sixties.")
                .organisations())
        .extracting(organisation -> organisation.name())
        .contains("Royal Society");
  }

  @Test
  void personWithAPrizesNameIsNone() {
    assertThat(Names.in("The speech was given by Tony Larkin, a retired teacher from the valley."))
        .isEmpty();
  }

  @Test
  void ownerOfAFamousPrizeIsLeftOut() {
    assertThat(
            Names.in("The hall shows Anna Larkin's Pulitzer Prize behind a pane of thick glass."))
        .containsExactly("Pulitzer Prize");
  }
}
