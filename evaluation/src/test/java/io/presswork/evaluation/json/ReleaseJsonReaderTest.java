package io.presswork.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.OrganisationLabel;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseJsonReaderTest {

  @TempDir private Path folder = Path.of("");

  private LabelledRelease read(String json) throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(file, json);
    return ReleaseJsonReader.readObject(file, "default");
  }

  @Test
  void anExtractionIsReadInItsOwnForm() throws IOException {
    LabelledRelease release =
        read(
            """
            {
              "schemaVersion": 1, "id": "harbour", "source": "x.txt", "language": "en",
              "headline": null, "dateline": {"city": "ALDMOOR", "date": "2024-03-05"},
              "organisations": [{"name": "Vale Trust", "aliases": ["VT"],
                "mentions": [{"begin": 0, "end": 10, "text": "Vale Trust"}]}],
              "cities": [{"name": "Aldmoor", "region": null, "country": "England"}],
              "awards": [{"name": "Orrin Prize", "category": null, "recipient": "Vale Trust",
                "outcome": "runner_up", "count": 2, "granter": "Orrin Foundation", "event": null,
                "year": 2024, "rule": "r", "confidence": 0.9, "evidence": {"text": "..."}}],
              "quotes": [
                {"kind": "direct", "text": "We built it, and so on.",
                  "parts": [{"begin": 5, "end": 17, "text": "We built it,"}, {"text": "and so on."}],
                  "speaker": "Ines Okafor", "title": "director", "organisation": null, "cue": "said"},
                {"kind": "indirect", "text": "It was late.", "parts": [{"text": "It was late."}]}],
              "issues": []
            }
            """);

    assertThat(release)
        .isEqualTo(
            LabelledRelease.complete(
                "harbour",
                List.of(new OrganisationLabel(List.of("Vale Trust", "VT"), false)),
                List.of(new CityLabel(List.of("Aldmoor"), null, "England", false)),
                List.of(
                    new AwardLabel(
                        List.of("Orrin Prize"),
                        null,
                        List.of("Vale Trust"),
                        List.of(Outcome.RUNNER_UP),
                        2,
                        List.of("Orrin Foundation"),
                        null,
                        List.of(2024),
                        false)),
                List.of(
                    new QuoteLabel(
                        List.of("We built it,", "and so on."),
                        List.of("Ines Okafor"),
                        false,
                        List.of("director"),
                        List.of(),
                        false))));
  }

  @Test
  void labelsMayHoldOtherAcceptableValues() throws IOException {
    LabelledRelease release =
        read(
            """
            {
              "organisations": [{"name": "Vale Trust", "doubtful": true}],
              "cities": [],
              "awards": [{"name": "Orrin Prize", "alt_names": ["Silver Orrin"],
                "recipient": "Ines Okafor", "alt_recipients": ["Okafor"],
                "outcome": "granted_by_us", "recipient_outcome": "honoured",
                "alt_outcomes": ["runner-up", "Honored"], "year": "1996 and 1997"}],
              "quotes": [{"parts": ["We built it"], "speaker": "Ines Okafor",
                "alt_speakers": ["Okafor"], "title": null, "alt_titles": ["director"],
                "organisation": "Vale", "alt_organisations": ["VT"]}]
            }
            """);

    assertThat(release.organisations().get(0).doubtful()).isTrue();
    AwardLabel award = release.awards().get(0);
    assertThat(award.names()).containsExactly("Orrin Prize", "Silver Orrin");
    assertThat(award.recipients()).containsExactly("Ines Okafor", "Okafor");
    assertThat(award.outcomes()).containsExactly(Outcome.HONOURED, Outcome.WON, Outcome.RUNNER_UP);
    assertThat(award.years()).containsExactly(1996, 1997);
    QuoteLabel quote = release.quotes().get(0);
    assertThat(quote.speakers()).containsExactly("Ines Okafor", "Okafor");
    assertThat(quote.speakerDoubtful()).isFalse();
    assertThat(quote.titles()).containsExactly("director");
    assertThat(quote.organisations()).containsExactly("Vale", "VT");
  }

  @Test
  void otherSpeakersWithoutASpeakerAreDoubtful() throws IOException {
    LabelledRelease release =
        read(
            """
            {"quotes": [{"text": "We built it", "speaker": null, "alt_speakers": ["a spokesman"]},
                        {"text": "and so on", "speaker": null}]}
            """);

    assertThat(release.quotes())
        .extracting(QuoteLabel::speakerDoubtful)
        .containsExactly(true, false);
  }

  @Test
  void onlyListsThatAreThereWereLabelled() throws IOException {
    assertThat(read("{\"awards\": [], \"quotes\": [], \"cities\": null}").kinds())
        .containsExactly(FactKind.AWARD, FactKind.QUOTE);
  }

  @Test
  void textsMayStandForOrganisationsAndCities() throws IOException {
    LabelledRelease release = read("{\"organisations\": [\"Vale\"], \"cities\": [\"Aldmoor\"]}");

    assertThat(release.organisations().get(0).forms()).containsExactly("Vale");
    assertThat(release.cities().get(0).forms()).containsExactly("Aldmoor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"id": "a/b", "awards": []}  | a/b
          {"id": 17, "awards": []}     | 17
          {"id": " ", "awards": []}    | default
          {"id": null, "awards": []}   | default
          {"awards": []}               | default
          """)
  void theIdentifierIsInTheObjectOrByDefault(String json, String id) throws IOException {
    assertThat(read(json).id()).isEqualTo(id);
  }

  @Test
  void linesAreReadOneByOne() throws IOException {
    Path file = folder.resolve("releases.jsonl");
    Files.writeString(file, "\uFEFF{\"id\": \"one\", \"awards\": []}\r\n\r\n{\"awards\": []}\n");

    assertThat(ReleaseJsonReader.readLines(file, "releases"))
        .extracting(LabelledRelease::id)
        .containsExactly("one", "releases#3");
  }
}
