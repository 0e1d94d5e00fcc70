package io.presswork.extractor.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a report and is none. */
class NoIndirectQuoteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Larch Rail} announced the opening of a new bridge in May.",
        "{Larch Rail} announced plans for a bridge that has two lanes.",
        "{Larch Rail} was told that the bridge was late.",
        "[Ada Berg] would say that the bridge was late.",
        "[Ada Berg] did not say that the bridge was late.",
        "[Ada Berg] declined to say whether the bridge was late.",
        "The report on the bridge that was late is out.",
        "Eight states that have no bridges were asked.",
        "They read the claims that were made last year.",
        "[Ada Berg] said little of the bridge.",
        "[Ada Berg] noted the need for a bridge.",
        "I urge every member to pay for the bridge.",
        "What [Ada Berg] said was that of an expert.",
        "[Ada Berg] thought that the bridge was late.",
        "The study was led by [Ada Berg], and the bridge is late.",
        "The bridge was built according to plan."
      })
  void noWordsAreReported(String text) {
    assertThat(Reports.in(text)).isEmpty();
  }
}
