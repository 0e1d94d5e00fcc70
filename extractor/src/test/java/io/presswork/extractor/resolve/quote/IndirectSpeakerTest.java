package io.presswork.extractor.resolve.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is said to have said what stands without quotation marks. */
class IndirectSpeakerTest {

  private static List<Quote> quotes(String marked, boolean indirect) {
    return AttributionRulesTest.quotes(marked, indirect);
  }

  private static List<Quote> indirect(String marked) {
    return quotes(marked, true).stream().filter(q -> q.kind() == QuoteKind.INDIRECT).toList();
  }

  @Test
  void roleComesFromTheApposition() {
    Quote quote = indirect("[Ada Berg], head of works at {Larch Rail}, said it was late.").get(0);

    assertThat(quote.speaker()).isEqualTo("Ada Berg");
    assertThat(quote.title()).isEqualTo("head of works");
    assertThat(quote.organisation()).isEqualTo("Larch Rail");
    assertThat(quote.cue()).isEqualTo("said");
    assertThat(quote.text()).isEqualTo("it was late");
  }

  @Test
  void pronounMeansTheOneWhoSpokeBefore() {
    List<Quote> quotes =
        indirect("[Ada Berg] said the bridge was late. She added that it was dear as well.");

    assertThat(quotes).extracting(Quote::speaker).containsExactly("Ada Berg", "Ada Berg");
    assertThat(quotes.get(1).speakerMention()).isEqualTo("She");
  }

  @Test
  void secondVerbHasTheSameSpeaker() {
    assertThat(indirect("[Ada Berg] said [Tom Reed] was late and added that it was his way."))
        .extracting(Quote::speaker)
        .containsExactly("Ada Berg", "Ada Berg");
  }

  @Test
  void organisationsSpeak() {
    assertThat(indirect("The bridge was late, according to {Larch Rail}.").get(0).speaker())
        .isEqualTo("Larch Rail");
  }

  @Test
  void namelessSourceIsMentionedWithoutASpeaker() {
    Quote quote = indirect("The second survey found that the bridge was late.").get(0);

    assertThat(quote.speaker()).isNull();
    assertThat(quote.speakerMention()).isEqualTo("The second survey");
  }

  @Test
  void objectBesideAParticipleDoesNotSpeak() {
    assertThat(indirect("The town wrote to [Ada Berg] urging her to pay for the bridge."))
        .allMatch(quote -> quote.speaker() == null);
  }

  @Test
  void directQuotesStayAsTheyAre() {
    String text =
        "[Ada Berg] said the bridge was late. [Tom Reed] said it was not. “It opened in May,” he"
            + " said.\n\n“Nobody was there to see it on that day.”\n\nShe said it was a pity.";

    List<Quote> direct =
        quotes(text, true).stream().filter(q -> q.kind() == QuoteKind.DIRECT).toList();

    assertThat(direct).isEqualTo(quotes(text, false)).isNotEmpty();
    assertThat(quotes(text, true))
        .isSortedAccordingTo(
            (a, b) -> Integer.compare(a.parts().get(0).begin(), b.parts().get(0).begin()));
  }
}
