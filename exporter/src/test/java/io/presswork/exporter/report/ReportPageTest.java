package io.presswork.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.exporter.ReleaseWriter;
import io.presswork.exporter.ReleaseWriters;
import io.presswork.exporter.Releases;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;

  @Test
  void everyReleaseIsThereWithAllThatItsJsonSays() throws Exception {
    String page = page(List.of(Releases.harbourLights(), Releases.sparse()));

    List<JsonNode> releases = blocks(page, "r");
    ReleaseJson json = new ReleaseJson(JsonLayout.LINE, true);
    assertThat(releases)
        .containsExactly(
            JSON.readTree(json.toJson(Releases.harbourLights())),
            JSON.readTree(json.toJson(Releases.sparse())));
  }

  @Test
  void theIndexHasWhatFiltersNeed() throws Exception {
    List<JsonNode> index =
        blocks(page(List.of(Releases.harbourLights(), Releases.empty("e", "x"))), "i");

    assertThat(index.get(0))
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "harbour-lights",
                 "headline": "Aldmoor Harbour Trust takes two \\"Northern Light\\" prizes",
                 "city": "ALDMOOR", "date": "2024-03-05", "copyOf": null,
                 "counts": [1, 1, 1, 1], "outcomes": ["won"],
                 "organisations": ["Aldmoor Harbour Trust"]}
                """));
    assertThat(index.get(1).get("counts")).isEqualTo(JSON.readTree("[0, 0, 0, 0]"));
  }

  @Test
  void aCopySaysOfWhat() throws Exception {
    List<JsonNode> index =
        blocks(page(List.of(Releases.empty("a", "Same."), Releases.empty("b", "same."))), "i");

    assertThat(index.get(1).get("copyOf").textValue()).isEqualTo("a");
  }

  @Test
  void theOverviewCountsTheRun() throws Exception {
    JsonNode overview =
        blocks(page(List.of(Releases.harbourLights(), Releases.sparse())), "o").get(0);

    assertThat(overview.get("counts").toString())
        .isEqualTo(
            "[{\"name\":\"releases\",\"number\":2},{\"name\":\"organisations\",\"number\":2},"
                + "{\"name\":\"cities\",\"number\":2},{\"name\":\"awards\",\"number\":2},"
                + "{\"name\":\"quotes\",\"number\":2}]");
    assertThat(overview.at("/charts/0/bars").toString())
        .contains("\"name\":\"won\"", "\"name\":\"runner_up\"")
        .doesNotContain("nominated");
  }

  @Test
  void thePolicyAllowsThePagesOwnStyleAndScriptAndNothingElse() throws Exception {
    String page = page(List.of());

    String policy = group(page, "Content-Security-Policy\" content=\"([^\"]*)\"");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src " + digest(group(page, "<style>(.*?)</style>")))
        .contains("script-src " + digest(group(page, "<script>(.*?)</script>")))
        .doesNotContain("unsafe", "http", "data:", "*");
  }

  @Test
  void thePageNamesNothingOutsideItself() throws Exception {
    assertThat(page(List.of())).doesNotContain("http:", "https:", "url(", "@import", "src=");
  }

  private String page(List<Release> releases) throws IOException {
    try (ReleaseWriter writer =
        ReleaseWriters.open(directory, EnumSet.of(ExportFormat.HTML), ExportOptions.defaults())) {
      for (Release release : releases) {
        writer.write(release);
      }
      writer.commit();
    }
    return Files.readString(directory.resolve("report.html"));
  }

  private static List<JsonNode> blocks(String page, String name) throws IOException {
    Pattern block =
        Pattern.compile(
            "<script type=\"application/json\" class=\"" + name + "\">(.*?)</script>",
            Pattern.DOTALL);
    return JSON.readerForListOf(JsonNode.class)
        .readValue(block.matcher(page).results().map(match -> match.group(1)).toList().toString());
  }

  private static String group(String page, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static String digest(String source) throws Exception {
    byte[] sha =
        MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
  }
}
