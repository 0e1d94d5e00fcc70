package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.schema.SchemaCheck;
import io.presswork.model.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every byte of every format of plain text. The expected files are in {@code
 * src/test/resources/golden}; a change there is a change of what users get, so it is read line by
 * line before it is committed.
 */
class GoldenFilesTest {

  private static final Set<ExportFormat> TEXTS =
      Set.of(ExportFormat.JSON, ExportFormat.JSONL, ExportFormat.CSV);

  private static final List<Release> RUN =
      List.of(
          Releases.harbourLights(),
          Releases.sparse(),
          Releases.empty("copy", Releases.harbourLights().text().toUpperCase(Locale.ROOT)));

  @TempDir Path directory;

  @Test
  void everyFormatMatchesItsGoldenFiles() throws Exception {
    write(ExportOptions.defaults());

    assertMatches("default");
  }

  @Test
  void everyOptionMatchesItsGoldenFiles() throws Exception {
    write(ExportOptions.defaults().withText(true).withByteOrderMark(false).withRawCsv(true));

    assertMatches("options");
  }

  @Test
  void printedReleasesAreTheFilesOfTheSameLayout() throws Exception {
    assertThat(print(RUN.subList(0, 1))).isEqualTo(golden("default/json/harbour-lights.json"));
    assertThat(print(RUN)).isEqualTo(golden("default/releases.jsonl"));
    SchemaCheck.assertValidLines(print(RUN));
    assertThat(SchemaCheck.faults(print(RUN.subList(0, 1)))).isEmpty();
    assertThat(print(List.of())).isEmpty();
  }

  private void write(ExportOptions options) throws IOException {
    try (ReleaseWriter writer = ReleaseWriters.open(directory, TEXTS, options)) {
      for (Release release : RUN) {
        writer.write(release);
      }
      writer.commit();
    }
  }

  private static String print(List<Release> releases) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReleaseWriter writer = ReleaseWriters.print(out, ExportOptions.defaults())) {
      for (Release release : releases) {
        writer.write(release);
      }
      writer.commit();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private void assertMatches(String golden) throws Exception {
    Map<String, String> expected = Folder.texts(goldenFolder().resolve(golden));
    Map<String, String> written = Folder.texts(directory);
    assertThat(expected).as("golden files").isNotEmpty();
    assertThat(written.keySet()).isEqualTo(expected.keySet());
    SchemaCheck.assertValid(written);
    written.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  private static String golden(String name) throws Exception {
    return Files.readString(goldenFolder().resolve(name));
  }

  private static Path goldenFolder() throws URISyntaxException {
    URL url = GoldenFilesTest.class.getResource("/golden");
    return Path.of(Objects.requireNonNull(url, "golden files").toURI());
  }
}
