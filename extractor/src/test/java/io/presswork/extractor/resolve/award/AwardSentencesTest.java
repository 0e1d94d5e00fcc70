package io.presswork.extractor.resolve.award;

import static io.presswork.extractor.Extraction.awards;
import static io.presswork.extractor.Extraction.onlyAward;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Award;
import io.presswork.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who got what, by the sentences that releases say it in. */
class AwardSentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkfield Bakery won the Orrin Prize.",
        "Larkfield Bakery was won the Orrin Prize on Friday.",
        "Larkfield Bakery has received the Orrin Prize.",
        "Larkfield Bakery was awarded the Orrin Prize.",
        "Larkfield Bakery took home the Orrin Prize.",
        "Larkfield Bakery was honoured with the Orrin Prize.",
        "Larkfield Bakery was named winner of the Orrin Prize.",
        "Larkfield Bakery, which won the Orrin Prize, opened in May.",
        "Larkfield Bakery, winner of the Orrin Prize, opened in May.",
        "At the gala in Belford, Larkfield Bakery won the Orrin Prize.",
        "Congratulations to Larkfield Bakery on winning the Orrin Prize.",
        "The Orrin Prize was awarded to Larkfield Bakery.",
        "The Orrin Prize went to Larkfield Bakery.",
        "The jury awarded the Orrin Prize to Larkfield Bakery."
      })
  void allTheseSayThatItWon(String sentence) {
    assertThat(awards(sentence))
        .as(sentence)
        .containsExactly("Orrin Prize | Larkfield Bakery | won");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Larkfield Bakery has been nominated for the Orrin Prize.|NOMINATED",
        "Larkfield Bakery was shortlisted for the Orrin Prize.|SHORTLISTED",
        "Larkfield Bakery is a finalist for the Orrin Prize.|FINALIST",
        "Larkfield Bakery was runner-up for the Orrin Prize.|RUNNER_UP",
        "Larkfield Bakery won second place in the Orrin Prize.|RUNNER_UP",
        "Larkfield Bakery received an honourable mention at the Orrin Prize.|RUNNER_UP"
      })
  void nominationIsNotAWin(String sentence, Outcome outcome) {
    Award award = onlyAward(sentence);
    assertThat(award.outcome()).as(sentence).isEqualTo(outcome);
    assertThat(award.recipient()).as(sentence).isEqualTo("Larkfield Bakery");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Larkfield Bakery was certified as a Great Place to Work.|Great Place to Work",
        "Larkfield Bakery was inducted into the Belford Baking Hall of Fame.|Belford Baking Hall of Fame",
        "Larkfield Bakery ranked 14th in the Top 50 Employers.|Top 50 Employers",
      })
  void aListIsAnHonour(String sentence, String name) {
    assertThat(awards(sentence))
        .as(sentence)
        .containsExactly(name + " | Larkfield Bakery | honoured");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkfield Bakery could win the Orrin Prize.",
        "Larkfield Bakery hopes to win the Orrin Prize next year.",
        "Larkfield Bakery has not won the Orrin Prize.",
        "The winner of the Orrin Prize will be announced in May.",
        "Nominations for the Orrin Prize close in May."
      })
  void whatHasNotHappenedIsNoAward(String sentence) {
    assertThat(awards(sentence)).as(sentence).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkfield Bakery was awarded a contract worth $4 million.",
        "Larkfield Bakery was awarded a grant by the city.",
        "Larkfield Bakery received $4 million from the city.",
        "Larkfield Bakery is an award-winning company in Belford.",
        "The court made an award of costs to Larkfield Bakery.",
        "Ines Okafor was named chief executive of Larkfield Bakery."
      })
  void moneyContractsAndJobsAreNoAward(String sentence) {
    assertThat(awards(sentence)).as(sentence).isEmpty();
  }

  @Test
  void oneSentenceHoldsAWinAndANomination() {
    assertThat(
            awards(
                "Larkfield Bakery won the Orrin Prize and was shortlisted for the City Food Award."))
        .containsExactly(
            "Orrin Prize | Larkfield Bakery | won",
            "City Food Award | Larkfield Bakery | shortlisted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkfield Bakery and Veltrona Systems won the Orrin Prize.",
        "The Orrin Prize was shared by Larkfield Bakery and Veltrona Systems.",
        "Larkfield Bakery shared the Orrin Prize with Veltrona Systems."
      })
  void jointWinnersAreTwo(String sentence) {
    assertThat(awards(sentence))
        .as(sentence)
        .containsExactlyInAnyOrder(
            "Orrin Prize | Larkfield Bakery | won", "Orrin Prize | Veltrona Systems | won");
  }

  @Test
  void oneWinnerOfSeveralAwards() {
    assertThat(
            awards(
                "Larkfield Bakery won the Orrin Prize, the City Food Award and the Golden Loaf Award."))
        .containsExactly(
            "Orrin Prize | Larkfield Bakery | won",
            "City Food Award | Larkfield Bakery | won",
            "Golden Loaf Award | Larkfield Bakery | won");
  }

  @Test
  void sheIsThePersonNamedBefore() {
    assertThat(
            awards(
                "Ms. Ines Okafor joined the bakery in March. She won the Orrin Prize last year."))
        .containsExactly("Orrin Prize | Ines Okafor | won");
  }
}
