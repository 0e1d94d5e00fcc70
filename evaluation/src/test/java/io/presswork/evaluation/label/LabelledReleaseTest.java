package io.presswork.evaluation.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class LabelledReleaseTest {

  private static final String TEXT = "Vale Trust, Aldmoor: We built it, he said, and so on.";

  private static List<Mention> mention(int begin, int end) {
    return List.of(new Mention(Span.of(TEXT, begin, end), Section.BODY, "rule"));
  }

  @Test
  void anExtractionIsReducedToItsWords() {
    Release release =
        new Release(
            "a/b",
            "a/b.txt",
            "en",
            null,
            null,
            List.of(new Organisation("Vale Trust", List.of("VT"), mention(0, 10))),
            List.of(new City("Aldmoor", null, "England", mention(12, 19))),
            List.of(
                new Award(
                    "Orrin Prize",
                    "Design",
                    "Vale Trust",
                    Outcome.FINALIST,
                    2,
                    "Orrin Foundation",
                    "Orrin Night",
                    2024,
                    "rule",
                    0.5,
                    Span.of(TEXT, 0, 10)),
                new Award(
                    "Marsh Medal",
                    null,
                    null,
                    Outcome.WON,
                    1,
                    null,
                    null,
                    null,
                    "rule",
                    0.5,
                    Span.of(TEXT, 0, 10))),
            List.of(
                new Quote(
                    QuoteKind.DIRECT,
                    List.of(Span.of(TEXT, 21, 33), Span.of(TEXT, 43, 53)),
                    "Ines Okafor",
                    "he",
                    "director",
                    "Vale Trust",
                    "said",
                    "rule",
                    0.5),
                new Quote(
                    QuoteKind.INDIRECT,
                    List.of(Span.of(TEXT, 0, 10)),
                    null,
                    null,
                    null,
                    null,
                    null,
                    "rule",
                    0.5)),
            List.of(),
            TEXT);

    assertThat(LabelledRelease.of(release))
        .isEqualTo(
            LabelledRelease.complete(
                "a/b",
                List.of(new OrganisationLabel(List.of("Vale Trust", "VT"), false)),
                List.of(new CityLabel(List.of("Aldmoor"), null, "England", false)),
                List.of(
                    new AwardLabel(
                        List.of("Orrin Prize"),
                        "Design",
                        List.of("Vale Trust"),
                        List.of(Outcome.FINALIST),
                        2,
                        List.of("Orrin Foundation"),
                        "Orrin Night",
                        List.of(2024),
                        false),
                    new AwardLabel(
                        List.of("Marsh Medal"),
                        null,
                        List.of(),
                        List.of(Outcome.WON),
                        1,
                        List.of(),
                        null,
                        List.of(),
                        false)),
                List.of(
                    new QuoteLabel(
                        List.of("We built it,", "and so on."),
                        List.of("Ines Okafor"),
                        false,
                        List.of("director"),
                        List.of("Vale Trust"),
                        false))));
  }

  @Test
  void factsWithoutWordsAreRefused() {
    assertThatThrownBy(() -> new OrganisationLabel(List.of(" "), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new QuoteLabel(List.of(""), List.of(), false, List.of(), List.of(), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new AwardLabel(
                    List.of("Orrin Prize"),
                    null,
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    null,
                    List.of(),
                    false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherIdentifierChangesNothingElse() {
    LabelledRelease release = LabelledRelease.empty("a");

    assertThat(release.withId("b")).isEqualTo(LabelledRelease.empty("b"));
  }
}
