package io.presswork.extractor.resolve.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The post that a sentence says a speaker was given. */
class AppointmentReaderTest {

  private static Quote after(String sentence) {
    String marked = sentence + "\n\n“We built it for the whole town,” said [Ines Okafor].";
    List<Quote> quotes = AttributionRulesTest.quotes(marked);
    assertThat(quotes).as(sentence).hasSize(1);
    assertThat(quotes.get(0).speaker()).as(sentence).isEqualTo("Ines Okafor");
    return quotes.get(0);
  }

  @Test
  void whoJoinedAnEmployerAsSomethingIsThat() {
    assertThat(after("[Ines Okafor] has joined {Larkfield} as the Chief Science Officer.").title())
        .isEqualTo("Chief Science Officer");
  }

  @Test
  void employerBehindThePostIsReadWithIt() {
    Quote quote = after("[Ines Okafor] was appointed as Director of {Larch Rail} in May.");

    assertThat(quote.title()).isEqualTo("Director");
    assertThat(quote.organisation()).isEqualTo("Larch Rail");
  }

  @Test
  void whoWasPromotedToAPostHoldsIt() {
    assertThat(after("[Ines Okafor] has been promoted to Vice President of Sales.").title())
        .isEqualTo("Vice President of Sales");
  }

  @Test
  void descriptionBetweenNameAndVerbGivesWayToThePost() {
    assertThat(
            after("[Ines Okafor], an expert in tides, joined {Larkfield} as Chief Economist.")
                .title())
        .isEqualTo("Chief Economist");
  }

  @Test
  void postInSmallLettersIsNotTaken() {
    assertThat(after("[Ines Okafor] joined {Larkfield} as director of tides.").title()).isNull();
  }

  @Test
  void postBehindToStandsRightBehindTheVerb() {
    assertThat(after("[Ines Okafor] was welcomed home to President Street.").title()).isNull();
  }

  @Test
  void postOfAnotherPersonNamedBeforeTheVerbIsNotTaken() {
    assertThat(
            after("[Ines Okafor] and [Tom Reed] met when he joined {Larkfield} as Director.")
                .title())
        .isNull();
  }

  @Test
  void postOfAnotherPersonNamedBehindTheVerbIsNotTaken() {
    assertThat(after("[Ines Okafor] has named [Tom Reed] as Chief Financial Officer.").title())
        .isNull();
  }

  @Test
  void postInTheNextSentenceIsNotTaken() {
    assertThat(
            after("[Ines Okafor] lives here. The town welcomed it as Director of Works.").title())
        .isNull();
  }
}
