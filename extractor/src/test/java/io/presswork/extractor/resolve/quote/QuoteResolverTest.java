package io.presswork.extractor.resolve.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who said it, as what, and which parts belong together. */
class QuoteResolverTest {

  private static List<Quote> quotes(String marked) {
    return AttributionRulesTest.quotes(marked);
  }

  private static Quote quote(String marked) {
    List<Quote> quotes = quotes(marked);
    assertThat(quotes).as(marked).hasSize(1);
    return quotes.get(0);
  }

  @Test
  void invertedVerbNamesTheSpeakerWithTitleAndOrganisation() {
    Quote quote =
        quote("“We built it,” said [Ines Okafor], chief executive of {Aldmoor Harbour Trust}.");
    assertThat(quote.speaker()).isEqualTo("Ines Okafor");
    assertThat(quote.title()).isEqualTo("chief executive");
    assertThat(quote.organisation()).isEqualTo("Aldmoor Harbour Trust");
    assertThat(quote.cue()).isEqualTo("said");
    assertThat(quote.rule()).isEqualTo("quote.post.verb-speaker");
  }

  @Test
  void longAppositionBeforeTheVerb() {
    Quote quote =
        quote(
            "[Ines Okafor], a doctor and chair of {Aldmoor Trust}, which runs the docks, said:"
                + " “We built it for the town.”");
    assertThat(quote.speaker()).isEqualTo("Ines Okafor");
    assertThat(quote.organisation()).isEqualTo("Aldmoor Trust");
  }

  @Test
  void titleBeforeTheName() {
    Quote quote = quote("“We built it,” {Aldmoor Trust} president [Ines Okafor] stated.");
    assertThat(quote.title()).isEqualTo("president");
    assertThat(quote.organisation()).isEqualTo("Aldmoor Trust");
  }

  @Test
  void possessiveOrganisationOwnsTheTitle() {
    Quote quote =
        quote("“We built it,” said [Ines Okafor], {Aldmoor TV}’s Chief Operating Officer.");
    assertThat(quote.title()).isEqualTo("Chief Operating Officer");
    assertThat(quote.organisation()).isEqualTo("Aldmoor TV");
  }

  @Test
  void departmentStaysInTheTitle() {
    Quote quote =
        quote(
            "“We built it,” said [Ines Okafor], Director of Arts, Parks, and Roads at {Orrin Ltd}.");
    assertThat(quote.title()).isEqualTo("Director of Arts, Parks, and Roads");
    assertThat(quote.organisation()).isEqualTo("Orrin Ltd");
  }

  @Test
  void titleFromTheFirstMention() {
    Quote quote =
        quote(
            "[Ines Okafor], head of ferries at {Orrin Ltd}, was there.\n\n“We built it,” Okafor said.");
    assertThat(quote.title()).isEqualTo("head of ferries");
    assertThat(quote.organisation()).isEqualTo("Orrin Ltd");
  }

  @Test
  void degreesAreNoTitle() {
    Quote quote = quote("“We built it,” said [Ines Okafor], Ph.D., director of {Orrin Ltd}.");
    assertThat(quote.title()).isEqualTo("director");
  }

  @Test
  void surnameBecomesTheFullName() {
    Quote quote = quote("[Ines Okafor] opened the doors.\n\n“Nobody slept,” [Okafor] said.");
    assertThat(quote.speaker()).isEqualTo("Ines Okafor");
    assertThat(quote.speakerMention()).isEqualTo("Okafor");
  }

  @Test
  void firstNameBecomesTheFullName() {
    Quote quote = quote("[Ines Okafor] opened the doors.\n\n“Nobody slept,” [Ines] said.");
    assertThat(quote.speaker()).isEqualTo("Ines Okafor");
  }

  @Test
  void honorificsAreNoPartOfTheName() {
    Quote quote = quote("“Nobody slept,” said [Mr. Tom Reed].");
    assertThat(quote.speaker()).isEqualTo("Tom Reed");
  }

  @Test
  void nicknameIsNoPartOfTheName() {
    Quote quote = quote("“Nobody slept,” said [Robert] “[Bob]” [Ames], the driver.");
    assertThat(quote.speaker()).isEqualTo("Robert Ames");
  }

  @Test
  void pronounMeansTheNearestPersonOfThatGender() {
    Quote quote =
        quote(
            "[Mary Vane] met [Tom Reed] at the gate. [Tom Reed] laughed.\n\n“Nobody slept,” she said.");
    assertThat(quote.speaker()).isEqualTo("Mary Vane");
    assertThat(quote.speakerMention()).isEqualTo("she");
  }

  @Test
  void pronounMeansTheLastSpeakerRatherThanSomebodyNamed() {
    List<Quote> quotes =
        quotes(
            "“It was cold,” said [Mary Vane]. She wrote to [Anna Berg].\n\n“Nobody slept,” she said.");
    assertThat(quotes).extracting(Quote::speaker).containsOnly("Mary Vane");
  }

  @Test
  void nobodyNamedInsideTheQuotationSpeaks() {
    Quote quote = quote("“[Tom Reed] built it for the town and for all of us.”");
    assertThat(quote.speaker()).isNull();
  }

  @Test
  void speakerWithoutNameStaysEmpty() {
    Quote quote = quote("“Nobody told us anything,” one resident said.");
    assertThat(quote.speaker()).isNull();
    assertThat(quote.speakerMention()).isEqualTo("one resident");
  }

  @Test
  void companyMeansItsFullName() {
    Quote quote = quote("{Larch Rail} cut its fares. “We listened to you,” the company said.");
    assertThat(quote.speaker()).isEqualTo("Larch Rail");
    assertThat(quote.speakerMention()).isEqualTo("the company");
  }

  @Test
  void splitQuotationIsOneQuote() {
    Quote quote = quote("“We built it,” [Ines Okafor] said, “and the town uses it.” “Every day.”");
    assertThat(quote.parts()).hasSize(3);
    assertThat(quote.text()).isEqualTo("We built it, and the town uses it. Every day.");
  }

  @Test
  void sentencesAfterTheAttributionBelongToIt() {
    Quote quote = quote("“We built it,” said [Ines Okafor]. “The town uses it every day.”");
    assertThat(quote.parts()).hasSize(2);
  }

  @Test
  void twoAttributionsAreTwoQuotes() {
    List<Quote> quotes = quotes("“We built it,” said [Ines Okafor]. “It works,” [Tom Reed] added.");
    assertThat(quotes).extracting(Quote::speaker).containsExactly("Ines Okafor", "Tom Reed");
  }

  @Test
  void paragraphsOfOneSpeechAreOneQuote() {
    Quote quote =
        quote(
            "[Ines Okafor] said: “We built it over three years.\n\n"
                + "“The town uses it every day.\n\n“Thank you all.”");
    assertThat(quote.parts()).hasSize(3);
    assertThat(quote.speaker()).isEqualTo("Ines Okafor");
  }

  @Test
  void attributionAtTheEndOfFiveParagraphs() {
    Quote quote =
        quote(
            "“One was about the ships we lost.”\n\n“Two was about the people on them.”\n\n"
                + "“Three was about the town itself.”\n\n“Four was about the long winter.”\n\n"
                + "“Five was about us,” said [Ines Okafor].");
    assertThat(quote.parts()).hasSize(5);
    assertThat(quote.speaker()).isEqualTo("Ines Okafor");
  }

  @Test
  void openParagraphsBelongToTheSpeakerAtTheirEnd() {
    List<Quote> quotes =
        quotes(
            "“It was cold,” said [Tom Reed].\n\n“We went out at night for the nets.\n\n"
                + "“We came home with nothing,” [Ines Okafor] concluded.");
    assertThat(quotes).extracting(Quote::speaker).containsExactly("Tom Reed", "Ines Okafor");
  }

  @Test
  void labelOverBareQuotes() {
    List<Quote> quotes =
        quotes(
            "Quotes attributable to Minister [Ada Berg]:\n\n“We will pay for all of it.”\n\n"
                + "“Nobody will be left behind in this.”");
    assertThat(quotes).extracting(Quote::speaker).containsOnly("Ada Berg");
  }

  @Test
  void transcriptColon() {
    assertThat(quote("[Ada Berg]: “We will pay.”").speaker()).isEqualTo("Ada Berg");
  }

  @Test
  void signatureUnderTheQuotation() {
    Quote quote = quote("“Cheap frames travel a long way.”\n\n— [Ada Berg], editor of {Spoke}");
    assertThat(quote.speaker()).isEqualTo("Ada Berg");
    assertThat(quote.title()).isEqualTo("editor");
    assertThat(quote.organisation()).isEqualTo("Spoke");
  }

  @Test
  void introducedInTheSentenceBefore() {
    Quote quote =
        quote("[Ada Berg] said that the plan had failed. “We were simply too late for it.”");
    assertThat(quote.speaker()).isEqualTo("Ada Berg");
  }

  @Test
  void subjectOfTheVerbIsNotTheNameInItsApposition() {
    Quote quote = quote("[Ada Berg], a sister of [Tom Reed], said: “We will pay for it all.”");
    assertThat(quote.speaker()).isEqualTo("Ada Berg");
  }

  @Test
  void partsHoldTheWordsOfTheOriginal() {
    String text = "\u00a0“We  built\u00ad it,” said Ines Okafor of the trust.";
    Quote quote = quote(text);
    assertThat(quote.parts())
        .allSatisfy(p -> assertThat(text.substring(p.begin(), p.end())).isEqualTo(p.text()));
  }
}
