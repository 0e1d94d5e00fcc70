package io.presswork.extractor.resolve.award;

import static io.presswork.extractor.Extraction.awards;
import static io.presswork.extractor.Extraction.ofBody;
import static io.presswork.extractor.Extraction.onlyAward;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.Extraction;
import io.presswork.model.Award;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alignment, counts, shared words, and what stands around an award. */
class AwardDetailsTest {

  @Test
  void respectivelyAlignsRecipientsAndAwards() {
    assertThat(
            awards(
                "Larkfield Bakery, Veltrona Systems, and Aldmoor Harbour Trust were nominated for"
                    + " the 'Best Loaf Award', 'Best Software Award' and 'Sea and Sand Award'"
                    + " respectively."))
        .containsExactly(
            "Best Loaf Award | Larkfield Bakery | nominated",
            "Best Software Award | Veltrona Systems | nominated",
            "Sea and Sand Award | Aldmoor Harbour Trust | nominated");
  }

  @Test
  void respectivelySpreadsASharedHead() {
    assertThat(
            awards(
                "Larkfield Bakery and Veltrona Systems won the Best Oven for Rye and Wheat,"
                    + " respectively."))
        .containsExactly(
            "Best Oven for Rye | Larkfield Bakery | won",
            "Best Oven for Wheat | Veltrona Systems | won");
  }

  @Test
  void aCountOfAwardsForAListIsOneForEachMember() {
    assertThat(
            ofBody(
                    "Larkfield Bakery was honoured with four regional Orrin Awards for Design,"
                        + " Sound, Light and Colour.")
                .awards())
        .extracting(Award::category)
        .containsExactly("Design", "Sound", "Light", "Colour");
  }

  @Test
  void aCountWithoutAListIsKept() {
    Award award = onlyAward("Larkfield Bakery won three City Food Awards.");
    assertThat(award.name()).isEqualTo("City Food Awards");
    assertThat(award.count()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkfield Bakery won the 2023 City Food Award.",
        "Larkfield Bakery won the City Food Award 2023.",
        "Larkfield Bakery won the prestigious 2023 City Food Award.",
        "Larkfield Bakery won the “2023 City Food Award”."
      })
  void theYearIsNoPartOfTheName(String sentence) {
    Award award = onlyAward(sentence);
    assertThat(award.name()).as(sentence).isEqualTo("City Food Award");
    assertThat(award.year()).as(sentence).isEqualTo(2023);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkfield Bakery received the City Food Award from the Orrin Foundation.",
        "The Orrin Foundation presented Larkfield Bakery with the City Food Award.",
        "Larkfield Bakery was honoured with the City Food Award by the Orrin Foundation.",
        "Larkfield Bakery won the City Food Award, the highest honour of the Orrin Foundation.",
        "Larkfield Bakery won the City Food Award, which the Orrin Foundation hands out.",
        "Larkfield Bakery won the City Food Award, a prize for bread presented by the Orrin"
            + " Foundation."
      })
  void theGranterIsNamed(String sentence) {
    Award award = onlyAward(sentence);
    assertThat(award.granter()).as(sentence).isEqualTo("Orrin Foundation");
    assertThat(award.recipient()).as(sentence).isEqualTo("Larkfield Bakery");
  }

  @Test
  void theEventIsNamed() {
    assertThat(
            onlyAward("Larkfield Bakery won the City Food Award at the Belford Food Congress.")
                .event())
        .isEqualTo("Belford Food Congress");
  }

  @Test
  void theEventMayStandInAnotherSentenceOfTheParagraph() {
    assertThat(
            onlyAward(
                    "Nine hundred people sat down at the Belford Food Gala last night. Larkfield"
                        + " Bakery won the Golden Crust Award.")
                .event())
        .isEqualTo("Belford Food Gala");
  }

  @Test
  void theOnlyProgrammeOfAReleaseIsTheEventOfItsAwards() {
    assertThat(
            onlyAward(
                    "The Orrin Food Awards drew a record crowd to the valley.\n\n"
                        + "Larkfield Bakery was named Baker of the Year.")
                .event())
        .isEqualTo("Orrin Food Awards");
  }

  @Test
  void oneOfSeveralProgrammesIsNotGuessed() {
    assertThat(
            onlyAward(
                    "The Orrin Food Awards and the Belford Trade Awards drew record crowds.\n\n"
                        + "Larkfield Bakery was named Baker of the Year.")
                .event())
        .isNull();
  }

  @Test
  void anEventIsNamedWithoutTheTownAndMonthBehindIt() {
    assertThat(
            onlyAward("Larkfield Bakery won the City Food Award at the Harvest Gala in March.")
                .event())
        .isEqualTo("Harvest Gala");
  }

  @Test
  void theCategoryIsNamed() {
    assertThat(onlyAward("Larkfield Bakery won the Orrin Prize in the Design category.").category())
        .isEqualTo("Design");
  }

  @Test
  void theHeadlineThatRepeatsTheStoryAddsNothing() {
    assertThat(
            awards(
                Extraction.of(
                    "Larkfield Bakery wins Orrin Prize in Belford\n\n"
                        + "It rained on Friday, when people from all over the valley came to the"
                        + " gala and Larkfield Bakery won the Orrin Prize.\n")))
        .containsExactly("Orrin Prize | Larkfield Bakery | won");
  }

  @Test
  void theEvidenceIsTheSentence() {
    String sentence = "Larkfield Bakery won the Orrin Prize.";
    assertThat(onlyAward(sentence).evidence().text()).isEqualTo(sentence);
  }

  @Test
  void aPhraseMayEndWithTheText() {
    for (String end :
        new String[] {
          "Larkfield Bakery won the Orrin Prize and",
          "Larkfield Bakery won the Orrin Prize in the",
          "Larkfield Bakery won in the Design category of",
          "Larkfield Bakery won the “Orrin Prize”,",
          "won",
          "of the Trust"
        }) {
      assertThat(Extraction.of(end).text()).isEqualTo(end);
    }
  }
}
