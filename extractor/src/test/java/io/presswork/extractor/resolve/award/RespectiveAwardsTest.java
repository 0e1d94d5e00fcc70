package io.presswork.extractor.resolve.award;

import static io.presswork.extractor.Extraction.awards;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Respectively": the first award to the first recipient, whatever stands in the list. */
class RespectiveAwardsTest {

  @Test
  void strayBracketsAmongTheAwardsDoNotBreakThePairs() {
    assertThat(
            awards(
                "The Belford Port Authority, the Old Mill quarter of Durham, and Larkfield Bakery were"
                    + " nominated for the 'Harbour Award', 'Homes and Gardens Award'), and 'Oven Award'"
                    + " respectively."))
        .containsExactly(
            "Harbour Award | Belford Port Authority | nominated",
            "Homes and Gardens Award | Old Mill quarter | nominated",
            "Oven Award | Larkfield Bakery | nominated");
  }

  @Test
  void strayBracketsAmongTheRecipientsDoNotBreakThePairs() {
    assertThat(
            awards(
                "The Belford Port Authority, the Old Mill quarter of Durham, England), and Larkfield"
                    + " Bakery were nominated for the 'Harbour Award', 'Homes and Gardens Award', and"
                    + " 'Oven Award' respectively."))
        .containsExactly(
            "Harbour Award | Belford Port Authority | nominated",
            "Homes and Gardens Award | Old Mill quarter | nominated",
            "Oven Award | Larkfield Bakery | nominated");
  }

  @Test
  void listsOfDifferentLengthGiveNothingRatherThanWrongPairs() {
    assertThat(
            awards(
                "The Belford Port Authority and Larkfield Bakery were nominated for the 'Harbour"
                    + " Award', 'Homes and Gardens Award', and 'Oven Award' respectively."))
        .isEmpty();
  }

  @Test
  void districtOfACityInAProvinceIsTheRecipient() {
    assertThat(
            awards(
                "Millside District of Zhengzhou in Henan province was won the 'Quiet Streets"
                    + " Award'."))
        .containsExactly("Quiet Streets Award | Millside District | won");
  }

  @Test
  void clauseBehindAndHasItsOwnSubject() {
    assertThat(
            awards(
                "The results were published today, and the Millside District of Zhengzhou won the"
                    + " 'Quiet Streets Award'."))
        .containsExactly("Quiet Streets Award | Millside District | won");
  }
}
