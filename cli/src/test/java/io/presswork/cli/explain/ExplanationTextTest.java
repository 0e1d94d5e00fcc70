package io.presswork.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.Explanation;
import io.presswork.extractor.Explanation.NamedAward;
import io.presswork.extractor.Explanation.NearMiss;
import io.presswork.extractor.Explanation.SectionSpan;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Outcome;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

  private static final String TEXT =
      "Trust wins\n\nThe Aldmoor Trust won the Lamp Prize and the Oar Prize in Aldmoor. “We built"
          + " it,” she said. It was awarded a contract.\n";

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }

  private static Award award(String name) {
    return new Award(
        name,
        null,
        "Aldmoor Trust",
        Outcome.WON,
        2,
        "Guild",
        null,
        2024,
        "award.won",
        0.9,
        span("The Aldmoor Trust won the Lamp Prize and the Oar Prize in Aldmoor."));
  }

  private static Explanation explanation() {
    Release release =
        new Release(
            "id",
            "in/id\u001B.txt",
            "en",
            "Trust wins",
            null,
            List.of(
                new Organisation(
                    "Aldmoor Trust",
                    List.of("Trust"),
                    List.of(
                        new Mention(span("Trust"), Section.HEADLINE, "alias"),
                        new Mention(span("Aldmoor Trust"), Section.BODY, "ner")))),
            List.of(
                new City(
                    "Aldmoor",
                    "Northshire",
                    null,
                    List.of(
                        new Mention(
                            Span.of(
                                TEXT, TEXT.lastIndexOf("Aldmoor"), TEXT.lastIndexOf("Aldmoor") + 7),
                            Section.BODY,
                            "city.listed")))),
            List.of(award("Lamp Prize"), award("Oar Prize")),
            List.of(
                new Quote(
                    QuoteKind.DIRECT,
                    List.of(span("We built it,")),
                    "Ines Okafor",
                    "she",
                    "chief executive",
                    null,
                    "said",
                    "quote.post",
                    0.97)),
            List.of("truncated"),
            TEXT);
    return new Explanation(
        release,
        List.of(
            new SectionSpan(Section.HEADLINE, span("Trust wins")),
            new SectionSpan(Section.BODY, Span.of(TEXT, 12, TEXT.length() - 1))),
        List.of(
            new NamedAward(span("Lamp Prize"), "award.name", 0.8),
            new NamedAward(span("Oar Prize"), "award.name", 0.8)),
        List.of(new NearMiss("award.won", span("awarded a contract"), "a contract is no award")));
  }

  private static String render(int columns, boolean colours) {
    return ExplanationText.render(explanation(), columns, colours);
  }

  @Test
  void everyFactStandsInTheTextWithItsNumber() {
    assertThat(render(200, false))
        .contains("\n[Trust]o1 wins\n")
        .contains(
            "{The [Aldmoor Trust]o1 won the Lamp Prize and the Oar Prize in [Aldmoor]c1.}a1,a2"
                + " “<We built it,>q1” she said.");
  }

  @Test
  void namesOfAwardsAreListedWhetherGivenOrNot() {
    assertThat(render(200, false))
        .contains("Names of awards, given or not: 2\n")
        .contains("award.name, confidence 0.80  Oar Prize\n");
  }

  @Test
  void everyFactIsListedWithRuleAndOffsets() {
    assertThat(render(200, false))
        .contains("o1 Aldmoor Trust  also Trust\n")
        .contains("0–5          alias, headline  Trust\n")
        .contains("c1 Aldmoor  Northshire\n")
        .contains("a2 Oar Prize\n     won: Aldmoor Trust, 2 of them, 2024, given by Guild\n")
        .contains("12–78        award.won, confidence 0.90  The Aldmoor Trust")
        .contains("q1 Ines Okafor  here “she”, chief executive, cue “said”, direct\n")
        .contains("quote.post, confidence 0.97  We built it,\n")
        .contains("Near misses: 1\n")
        .contains("award.won  …e built it,” she said. It was awarded a contract.")
        .contains("a contract is no award\n");
  }

  @Test
  void headSaysWhatIsKnownOfTheWhole() {
    assertThat(render(200, false))
        .startsWith("in/id\uFFFD.txt\nlanguage  English\nheadline  Trust wins\ndateline  none\n")
        .contains("issue     truncated\n");
  }

  @Test
  void withoutColoursThereAreNoEscapes() {
    assertThat(render(80, false)).doesNotContain("\u001B");
    assertThat(render(80, true)).contains("\u001B[0;36m[Trust]o1\u001B[0m wins");
  }

  @Test
  void linesKeepToTheWidth() {
    assertThat(render(60, false).lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void crossingStretchesAreAllClosed() {
    String text = "one two three";
    Mention first = new Mention(Span.of(text, 0, 7), Section.BODY, "ner");
    Mention second = new Mention(Span.of(text, 4, 13), Section.BODY, "ner");
    Release release =
        new Release(
            "id",
            "id",
            null,
            null,
            null,
            List.of(
                new Organisation("one two", List.of(), List.of(first)),
                new Organisation("two three", List.of(), List.of(second))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            text);

    assertThat(
            ExplanationText.render(
                new Explanation(release, List.of(), List.of(), List.of()), 80, false))
        .contains("[one [two]o1 three]o2");
  }
}
