package io.presswork.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.presswork.extractor.engine.NlpEngine;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts nobody would send: each is read within a limit far above what it needs, and whatever is
 * found in it stands there.
 */
class HostileReleaseTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("a run of letters", "a".repeat(1_000_000)),
        arguments("a run of entities", "&a;".repeat(10_000)),
        arguments("a run of capitals", "X".repeat(200_000)),
        arguments("straight quotation marks", "\"".repeat(20_000)),
        arguments("opening quotation marks", "“".repeat(20_000)),
        arguments("single quotation marks", "‘’".repeat(10_000)),
        arguments("marks with blanks", "\" ".repeat(10_000)),
        arguments("opening brackets", "(".repeat(20_000)),
        arguments("deep brackets", "(a ".repeat(5_000) + ") ".repeat(5_000)),
        arguments("digits", "7".repeat(200_000)),
        arguments("numbers", "2024 ".repeat(20_000)),
        arguments("days", "March 5, 2024 ".repeat(3_000)),
        arguments("line ends", "\n".repeat(1_000_000)),
        arguments("blanks", " ".repeat(1_000_000)),
        arguments("non-breaking blanks", "\u00a0\u200b".repeat(500_000)),
        arguments("high surrogates", "\ud83d".repeat(20_000)),
        arguments("low surrogates", "\ude00 ".repeat(20_000)),
        arguments("emoji", "\ud83d\ude00".repeat(20_000)),
        arguments("combining marks", "e" + "\u0301".repeat(200_000)),
        arguments("control characters", "\u0000\u0001\u001b".repeat(100_000)),
        arguments("misread UTF-8", "â€™".repeat(20_000)),
        arguments("half of misread UTF-8", "â".repeat(100_000)),
        arguments("full stops", ".".repeat(50_000)),
        arguments("sentences of one letter", "A. ".repeat(5_000)),
        arguments("dashes", " – ".repeat(5_000)),
        arguments("commas", "a, ".repeat(5_000)),
        arguments("hyphens", "x-".repeat(30_000)),
        arguments("addresses", "https://a.example/".repeat(3_000)),
        arguments(
            "one endless sentence", "the river ran on past mills and over weirs ".repeat(4_700)),
        arguments(
            "one endless sentence of names",
            "Ines Okafor and Marta Sorrel of Belford ".repeat(1_000)),
        arguments(
            "a story in capitals",
            "THE ALDMOOR TRUST WON THE ORRIN PRIZE IN BELFORD. ".repeat(400)),
        arguments(
            "Title Case without a stop",
            "Larkfield Bakery Of Belford Wins Golden Loaf ".repeat(500)),
        arguments("one list", "• Best Loaf: Larkfield Bakery\n".repeat(10_000)),
        arguments("bullets in one line", "• Best Loaf ".repeat(2_000)),
        arguments("lines of one word", "Belford\n".repeat(4_000)),
        arguments("colons", "Winner: ".repeat(4_000)),
        arguments("prizes and prizes", "Marta Sorrel won the Orrin Prize and ".repeat(5_000)),
        arguments("won and won", "won ".repeat(10_000)),
        arguments("trigger on trigger", "was named winner of the award for ".repeat(1_000)),
        arguments("awards of awards", "Award of the Prize for the ".repeat(1_500)),
        arguments("respectively", "A and B won the X Prize and Y Prize respectively ".repeat(700)),
        arguments("said and said", "“Yes,” she said. ".repeat(2_000)),
        arguments(
            "an open quotation in every paragraph",
            "“We are glad about the prize.\n\n".repeat(1_000)),
        arguments("brackets and possessives", "(the Trust's (Mill's ".repeat(2_000)),
        arguments("acronyms", "Aldmoor Harbour Trust (AHT) ".repeat(1_000)),
        arguments("different firms", numbered("Alpha%d Inc. opened a mill. ", 8_000)),
        arguments(
            "different acronyms", numbered("The Alder%1$d Hill Trust (A%1$dHT) opened. ", 4_000)),
        arguments("different prizes", numbered("Larkfield won the Alder%d Prize. ", 8_000)),
        arguments("different winners", numbered("Alder%d Bakery won the Orrin Prize. ", 8_000)),
        arguments("different winner lines", numbered("Best Alder%1$d: Elm%1$d Bakery\n", 8_000)),
        arguments(
            "leads and lists",
            numbered(
                "The winners of the Alder%1$d Awards are:\n\n• Best Loaf: Elm%1$d Foods\n\n",
                3_000)),
        arguments(
            "different speakers",
            numbered("“It is good,” said Ines Alder%1$d, head of Elm%1$d Foods. ", 3_000)),
        arguments("lines of one letter", "a\n".repeat(100_000)),
        arguments("datelines", "BELFORD, Northshire, 5 March 2024 – The mill. \n\n".repeat(800)));
  }

  private static String numbered(String unit, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(String.format(Locale.ROOT, unit, i));
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadInTimeAndGrounded(String name, String text) {
    Release release = assertTimeoutPreemptively(LIMIT, () -> Extraction.of(text));
    assertThat(release.text()).isEqualTo(text);
    for (Span span : spans(release)) {
      assertThat(text.substring(span.begin(), span.end())).as(name).isEqualTo(span.text());
    }
  }

  static Stream<Arguments> cuts() {
    return Stream.of(
        arguments(
            "a".repeat(1_000),
            List.of("cut: 1 run of more than 120 characters without white space, read in pieces")),
        arguments(
            "\"".repeat(200) + " word " + "x-".repeat(400),
            List.of(
                "cut: 2 runs of more than 120 characters without white space, read in pieces",
                "left out: 160 signs in runs of more than 480 characters without white space")),
        arguments(
            "river ".repeat(1_000),
            List.of("cut: 1 sentence of more than 250 words and signs, read in pieces")),
        arguments(
            "river ".repeat(300) + ". It rained.\n\nAnd " + "river ".repeat(300),
            List.of("cut: 2 sentences of more than 250 words and signs, read in pieces")));
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void whatIsCutIsSaid(String text, List<String> issues) {
    assertThat(Extraction.of(text).issues()).isEqualTo(issues);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill opened in May. See https://aldmoor.example/%s for more.",
        "The mill opened in May. Details at (www.aldmoor.example/%s).",
      })
  void aLongAddressIsNoCut(String text) {
    String path = "news-and-more?id=7&".repeat(40);
    assertThat(Extraction.of(text.formatted(path)).issues()).isEmpty();
  }

  @Test
  void aSentenceOfJustTheLongestLengthIsNoCut() {
    String text = "The " + "river ".repeat(NlpEngine.LONGEST_SENTENCE - 2) + ". It rained.";
    assertThat(Extraction.of(text).issues()).isEmpty();
  }

  @Test
  void whatStandsBesideARunIsRead() {
    String story = "Larkfield Bakery Ltd of Belford won the Orrin Prize on Monday.";
    String text = Extraction.release("&a;".repeat(20_000) + "\n\n" + story);
    Release release = Extraction.of(text);
    assertThat(Extraction.awards(release)).isEqualTo(Extraction.awards(story)).isNotEmpty();
    assertThat(spans(release)).allSatisfy(s -> assertThat(s.text()).isEqualTo(at(text, s)));
  }

  private static String at(String text, Span span) {
    return text.substring(span.begin(), span.end());
  }

  static List<Span> spans(Release release) {
    List<Span> spans = new ArrayList<>();
    release.organisations().forEach(o -> o.mentions().forEach(m -> spans.add(m.span())));
    release.cities().forEach(c -> c.mentions().forEach(m -> spans.add(m.span())));
    release.awards().forEach(a -> spans.add(a.evidence()));
    release.quotes().forEach(q -> spans.addAll(q.parts()));
    return spans;
  }
}
