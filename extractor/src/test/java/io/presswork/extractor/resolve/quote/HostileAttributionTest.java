package io.presswork.extractor.resolve.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.MarkedText;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.quote.QuoteFinder;
import io.presswork.model.Quote;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that make attribution work hard: time stays within bounds and every span holds its words.
 */
class HostileAttributionTest {

  /** A hundred times what a slow machine needs. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final QuoteFinder FINDER = new QuoteFinder();
  private static final QuoteResolver RESOLVER = new QuoteResolver();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We won,” the company said. ",
        "“We won,” said [Ann Lee], who, as a chair, of a club, in a town, ",
        "“We won today, and we will win again tomorrow.”\n\n",
        "“We won today, and we will win again\n\n",
        "[Ann Lee], a, b, c, d, e, said, of, “we won the game today”, ",
        "she said he said they said “we won the game” said she said he ",
        "the chief of the chief of the chief of the chief of “we won it” ",
        "[Ann] [Bo] [Cy] [Dee] said “it is over for all of us” "
      })
  void manyQuotationsStayWithinTheLimit(String unit) {
    MarkedText text = MarkedText.of(unit.repeat(60_000 / unit.length()));
    List<Quote> quotes = Assertions.assertTimeoutPreemptively(LIMIT, () -> resolve(text));
    String original = text.document().view().original();
    assertThat(quotes)
        .allSatisfy(
            q ->
                assertThat(q.parts())
                    .allMatch(
                        p -> original.startsWith(p.text(), p.begin()) && p.end() > p.begin()));
  }

  private static List<Quote> resolve(MarkedText text) {
    List<FoundMention> mentions = new ArrayList<>(text.mentions());
    mentions.addAll(FINDER.find(text.document(), text.mentions()));
    return RESOLVER.resolve(text.document(), mentions, text.organisations(), List.of());
  }
}
