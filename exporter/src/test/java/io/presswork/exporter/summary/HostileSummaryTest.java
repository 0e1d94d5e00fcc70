package io.presswork.exporter.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.presswork.exporter.Releases;
import io.presswork.exporter.table.ReleaseEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nobody would give. */
class HostileSummaryTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "''",
        "&",
        "&&&",
        "The",
        "the the the",
        "Ltd Ltd Ltd",
        "A.B.C.D.",
        "|",
        "\u0000",
        "nul\u0000bell\u0007",
        "lone \uD83D high",
        "\uDE00\uD83D swapped",
        "\uD83D\uDE00",
        "e\u0301\u0301\u0301",
        "\u0301",
        "\u05E9\u05DC\u05D5\u05DD",
        "\uFDFA",
        "\u202Eabc",
        "2024",
        "12th Annual",
        "20242024",
        "2023 24",
        "Dr",
        "Dr Jr PhD",
        "a b c d e",
        "=HYPERLINK(\"http://x\",\"y\")",
        "İstanbul I ı i",
        "\u0661\u0662th Prize"
      })
  void aNameIsShownAsItIs(String name) throws IOException {
    Summariser summariser = new Summariser();
    summariser.add(new ReleaseEntry(Releases.saying("id", name), null));

    StringWriter out = new StringWriter();
    SummaryJson.write(summariser.summary(), out);
    JsonNode json = new ObjectMapper().readTree(out.toString());

    assertThat(json.at("/organisations/0/organisation").textValue()).isEqualTo(name);
    assertThat(json.at("/cities/0/city").textValue()).isEqualTo(name);
    assertThat(json.at("/awardProgrammes/0/recipients").intValue()).isEqualTo(1);
  }

  @Test
  void veryLongNamesAndManyFormsTakeLinearTime() {
    Assertions.assertTimeout(
        LIMIT,
        () -> {
          Summariser summariser = new Summariser();
          for (String unit : new String[] {"a", "a ", "&", "a.", "Ltd ", "the ", "1", "\u0301"}) {
            summariser.add(
                new ReleaseEntry(Releases.saying(unit, unit.repeat(20_000) + "x"), null));
          }
          for (int i = 0; i < 5_000; i++) {
            summariser.add(
                new ReleaseEntry(
                    Draft.of("r" + i)
                        .organisation("Brine" + ".".repeat(i % 500), "alias " + i)
                        .quote("Ines Okafor", "title " + i, "Brine")
                        .release(),
                    null));
          }
          assertThat(summariser.summary().organisations()).isNotEmpty();
        });
  }

  @Test
  void manyOrganisationsWithOneAliasTakeLinearTime() {
    Assertions.assertTimeout(
        LIMIT,
        () -> {
          Draft draft = Draft.of("a").organisation("AHT");
          for (int i = 0; i < 5_000; i++) {
            draft.organisation("Aldmoor Harbour Trust " + i, "AHT", "Aldmoor", "Tide " + i);
          }
          assertThat(Draft.summary(draft).organisations()).hasSize(5_001);
        });
  }
}
