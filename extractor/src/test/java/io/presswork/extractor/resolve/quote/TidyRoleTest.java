package io.presswork.extractor.resolve.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TidyRoleTest {

  private static final Organisation ALDMOOR =
      new Organisation(
          "Aldmoor Bio Ltd",
          List.of("ABL"),
          List.of(new Mention(new Span(0, 15, "Aldmoor Bio Ltd"), Section.BODY, "ner")));

  private final TidyRole tidy = new TidyRole(List.of(ALDMOOR));

  @Test
  void speakersOwnNameIsNoPartOfTheTitle() {
    assertThat(tidied("Minister for Harbours Ines").title()).isEqualTo("Minister for Harbours");
  }

  @Test
  void shortFormOfAnOrganisationAtTheEndOfATitleIsTheEmployer() {
    Quote quote = tidied("research director of Aldmoor");
    assertThat(quote.title()).isEqualTo("research director");
    assertThat(quote.organisation()).isEqualTo("Aldmoor Bio Ltd");
  }

  @Test
  void fieldOfATitleStaysInIt() {
    Quote quote = tidied("Vice President of Sales");
    assertThat(quote.title()).isEqualTo("Vice President of Sales");
    assertThat(quote.organisation()).isNull();
  }

  private Quote tidied(String title) {
    return tidy.tidy(
        new Quote(
            QuoteKind.DIRECT,
            List.of(new Span(20, 25, "Well.")),
            "Ines Okafor",
            "Okafor",
            title,
            null,
            "said",
            "quote.test",
            0.9));
  }
}
