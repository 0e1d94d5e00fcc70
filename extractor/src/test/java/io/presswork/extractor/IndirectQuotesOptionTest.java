package io.presswork.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indirect quotes come on request and change nothing else. */
class IndirectQuotesOptionTest {

  private static final String TEXT =
      Extraction.release(
          "Aldmoor Harbour Trust has opened its new pier. Ines Okafor, chief executive of Aldmoor"
              + " Harbour Trust, said that the pier had cost less than planned.\n\n"
              + "“We built it for the town, and the town uses it,” Okafor said. According to Okafor,"
              + " the pier will stay open all night.");

  private static Release release(boolean indirect) throws ExtractionException {
    ExtractorOptions options = new ExtractorOptions(true).withIndirectQuotes(indirect);
    return Extraction.extractor().with(options).extract(SourceDocument.of("test", TEXT));
  }

  private static List<Quote> quotes(Release release, QuoteKind kind) {
    return release.quotes().stream().filter(quote -> quote.kind() == kind).toList();
  }

  @Test
  void defaultsLeaveThemOut() throws Exception {
    assertThat(ExtractorOptions.defaults().indirectQuotes()).isFalse();
    assertThat(quotes(release(false), QuoteKind.INDIRECT)).isEmpty();
  }

  @Test
  void requestAddsThem() throws Exception {
    assertThat(quotes(release(true), QuoteKind.INDIRECT))
        .extracting(Quote::text, Quote::speaker)
        .containsExactly(
            tuple("the pier had cost less than planned", "Ines Okafor"),
            tuple("the pier will stay open all night", "Ines Okafor"));
  }

  @Test
  void otherFactsStayAsTheyAre() throws Exception {
    Release with = release(true);
    Release without = release(false);

    assertThat(quotes(with, QuoteKind.DIRECT)).isEqualTo(without.quotes()).isNotEmpty();
    assertThat(with.organisations()).isEqualTo(without.organisations());
    assertThat(with.cities()).isEqualTo(without.cities());
    assertThat(with.awards()).isEqualTo(without.awards());
  }

  @Test
  void partsAreTheReleasesOwnWords() throws Exception {
    Release release = release(true);

    for (Quote quote : release.quotes()) {
      for (Span part : quote.parts()) {
        assertThat(release.text().substring(part.begin(), part.end())).isEqualTo(part.text());
      }
    }
  }
}
