package io.presswork.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

  private static final String TEXT =
      "VALE BANK opens\n\nVale\u00A0Bank of Valeton, with the Vale Bank\n  Foundation, won the Orrin"
          + " Prize. “We   built\nit,” said Vale's chair. Vale Bank's Orrin Prize.";

  private final LabelPlaces places = new LabelPlaces(TEXT);

  private static List<String> words(List<Span> spans) {
    assertThat(spans)
        .allSatisfy(
            span -> assertThat(TEXT.substring(span.begin(), span.end())).isEqualTo(span.text()));
    return spans.stream().map(Span::text).toList();
  }

  @Test
  void everyFormOfANameIsFoundOnceTheLongestFirst() {
    assertThat(words(places.all(List.of("Vale", "Vale Bank", "Vale Bank Foundation"))))
        .containsExactly("Vale\u00A0Bank", "Vale Bank\n  Foundation", "Vale", "Vale Bank");
  }

  @Test
  void aNameInsideALongerWordIsNoPlace() {
    assertThat(places.all(List.of("Val", "ton", "uil"))).isEmpty();
  }

  @Test
  void caseIsPutAsideOnlyWhereNothingElseIsFound() {
    assertThat(words(places.all(List.of("vale bank opens")))).containsExactly("VALE BANK opens");
    assertThat(words(places.first(List.of("ORRIN PRIZE")))).containsExactly("Orrin Prize");
  }

  @Test
  void ofAnAwardTheFirstPlaceOfTheFirstNameCounts() {
    List<Span> first = places.first(List.of("Orrin Award", "Orrin Prize"));

    assertThat(words(first)).containsExactly("Orrin Prize");
    assertThat(first.get(0).begin()).isEqualTo(TEXT.indexOf("Orrin"));
    assertThat(places.first(List.of("Marsh Medal"))).isEmpty();
  }

  @Test
  void passagesAreFoundWhateverTheWhiteSpaceAndStandInTextOrder() {
    assertThat(words(places.passages(List.of("chair.", "We built it,", "Not there."))))
        .containsExactly("We   built\nit,", "chair.");
  }

  @Test
  void lettersBeyondTheBasicPlaneAndMarksAreParts() {
    String text = "\uD835\uDC00Vale e\u0301Vale Vale\u0301 \uD83D\uDE00Vale\uD83D\uDE00";

    assertThat(new LabelPlaces(text).all(List.of("Vale")))
        .extracting(Span::begin)
        .containsExactly(text.lastIndexOf("Vale"));
  }

  @Test
  void blankWordsAndEmptyTextsHaveNoPlace() {
    assertThat(places.all(List.of(" ", ""))).isEmpty();
    assertThat(places.passages(List.of(" \n "))).isEmpty();
    assertThat(new LabelPlaces("").all(List.of("Vale"))).isEmpty();
    assertThat(new LabelPlaces("\n \n").all(List.of("Vale"))).isEmpty();
  }

  @Test
  void aPassageOfAHundredThousandWordsIsFound() {
    String passage = "word ".repeat(100_000).strip();

    assertThat(new LabelPlaces("x " + passage.replace(' ', '\n')).passages(List.of(passage)))
        .extracting(Span::begin)
        .containsExactly(2);
  }
}
