package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.FactKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {

  private static final FailedInput WHOLE = new FailedInput("in/a.pdf", null, "it is encrypted");
  private static final FailedInput ROW =
      new FailedInput("=in/b.csv", "row 17", "no text, \"body\" is empty");

  @TempDir Path directory;

  @Test
  void aRunIsReportedFieldByField() throws IOException {
    RunReport.write(directory, summary(WHOLE, ROW), ExportOptions.defaults());

    assertThat(Folder.texts(directory))
        .containsOnlyKeys("run.json", "failures.csv")
        .containsEntry(
            "run.json",
            """
            {
              "schemaVersion": 1,
              "versions": {
                "java": "17",
                "presswork": "0.1.0"
              },
              "configuration": {
                "formats": "csv",
                "inputs": "in"
              },
              "counts": {
                "releases": 2,
                "organisations": 2,
                "cities": 2,
                "awards": 2,
                "quotes": 2,
                "failures": 2
              },
              "seconds": 61.500,
              "failures": [
                {
                  "input": "in/a.pdf",
                  "place": null,
                  "reason": "it is encrypted"
                },
                {
                  "input": "=in/b.csv",
                  "place": "row 17",
                  "reason": "no text, \\"body\\" is empty"
                }
              ]
            }
            """)
        .containsEntry(
            "failures.csv",
            "\uFEFFinput,place,reason\r\n"
                + "in/a.pdf,,it is encrypted\r\n"
                + "'=in/b.csv,row 17,\"no text, \"\"body\"\" is empty\"\r\n");
  }

  @Test
  void aRunWithoutFailureLeavesNoFailuresFile() throws IOException {
    RunReport.write(directory, summary(WHOLE), ExportOptions.defaults());
    RunReport.write(directory, summary(), ExportOptions.defaults());

    assertThat(Folder.texts(directory)).containsOnlyKeys("run.json");
    assertThat(Folder.texts(directory).get("run.json")).contains("\"failures\": []");
  }

  @Test
  void theOrderOfSettingsDoesNotMatter() {
    Map<String, String> forth = new LinkedHashMap<>();
    Map<String, String> back = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) {
      forth.put("setting" + i, "on");
      back.put("setting" + (9 - i), "on");
    }

    assertThat(summaryOf(forth).configuration().entrySet())
        .containsExactlyElementsOf(summaryOf(back).configuration().entrySet());
  }

  @Test
  void countsGrowWithEveryRelease() {
    RunCounts counts = RunCounts.NONE.plus(Releases.harbourLights()).plus(Releases.empty("a", "A"));

    assertThat(counts.releases()).isEqualTo(2);
    for (FactKind kind : FactKind.values()) {
      assertThat(counts.facts()).containsEntry(kind, 1L);
    }
  }

  private static RunSummary summary(FailedInput... failures) {
    RunCounts counts = RunCounts.NONE.plus(Releases.harbourLights()).plus(Releases.sparse());
    return new RunSummary(
        Map.of("presswork", "0.1.0", "java", "17"),
        Map.of("inputs", "in", "formats", "csv"),
        counts,
        List.of(failures),
        Duration.ofMillis(61_500));
  }

  private static RunSummary summaryOf(Map<String, String> configuration) {
    return new RunSummary(Map.of(), configuration, RunCounts.NONE, List.of(), Duration.ZERO);
  }
}
