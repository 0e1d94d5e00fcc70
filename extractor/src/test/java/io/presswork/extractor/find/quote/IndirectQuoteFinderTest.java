package io.presswork.extractor.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constructions that report words without quotation marks. */
class IndirectQuoteFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ada Berg] said that the bridge was late.",
        "[Ada Berg] said the bridge was late.",
        "[Ada Berg] said on Monday that the bridge was late.",
        "[Ada Berg] said Monday the bridge was late.",
        "[Ada Berg] said in a statement that the bridge was late.",
        "[Ada Berg] said in a statement the bridge was late.",
        "[Ada Berg], head of works at {Larch Rail}, said the bridge was late.",
        "[Ada Berg] has also noted that the bridge was late.",
        "[Ada Berg] is warning that the bridge was late.",
        "[Ada Berg] went on to say that the bridge was late.",
        "[Ada Berg] pointed out that the bridge was late.",
        "[Ada Berg] told reporters the bridge was late.",
        "[Ada Berg] told {Larch Rail} on Monday that the bridge was late.",
        "[Ada Berg] opened the meeting, saying that the bridge was late.",
        "Critics say the bridge was late.",
        "{Larch Rail} announced today that the bridge was late."
      })
  void wordsBehindTheVerbAreFound(String text) {
    assertThat(Reports.in(text)).containsExactly("the bridge was late");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge was late, [Ada Berg] said.",
        "The bridge was late, [Ada Berg] said on Monday.",
        "The bridge was late, she said in a statement.",
        "The bridge was late, [Ada Berg], who runs the works, said.",
        "The bridge was late, said [Ada Berg], head of works at {Larch Rail}.",
        "The bridge was late, according to [Ada Berg].",
        "The bridge was late according to {Larch Rail}.",
        "According to [Ada Berg], The bridge was late.",
        "According to [Ada Berg], head of works, The bridge was late."
      })
  void wordsThatLeadOrFollowTheirSourceAreFound(String text) {
    assertThat(Reports.in(text)).containsExactly("The bridge was late");
  }

  @Test
  void reportInTheMiddlePartsTheWords() {
    assertThat(Reports.in("The new bridge, [Ada Berg] said, would open before the winter."))
        .containsExactly("The new bridge | would open before the winter");
  }

  @Test
  void questionKeepsItsOpeningWord() {
    assertThat(Reports.in("[Ada Berg] asked whether the bridge would open at all."))
        .containsExactly("whether the bridge would open at all");
  }

  @Test
  void promisedAndUrgedActsAreReported() {
    assertThat(Reports.in("[Ada Berg] promised to pay for the bridge."))
        .containsExactly("to pay for the bridge");
    assertThat(Reports.in("[Ada Berg] urged the council to pay for the bridge."))
        .containsExactly("to pay for the bridge");
  }

  @Test
  void pronounShowsAClauseBehindVerbsThatNeedThat() {
    assertThat(Reports.in("[Ada Berg] announced she would leave the works in May."))
        .containsExactly("she would leave the works in May");
  }
}
