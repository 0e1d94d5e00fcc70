package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands between the cells. */
class CsvBytesTest {

  @TempDir Path directory;

  @Test
  void recordsEndInCrLfAndCellsBreakInLf() throws IOException {
    String csv = releases(ExportOptions.defaults());

    assertThat(csv.replace("\r\n", "")).doesNotContain("\r").contains("first\nsecond");
    assertThat(csv.split("\r\n", -1)).hasSize(3).endsWith("");
  }

  @Test
  void theByteOrderMarkComesFirstAndOnce() throws IOException {
    assertThat(releases(ExportOptions.defaults())).startsWith("\uFEFFrelease_id,");
    assertThat(releases(ExportOptions.defaults()).substring(1)).doesNotContain("\uFEFF");
    assertThat(releases(ExportOptions.defaults().withByteOrderMark(false)))
        .startsWith("release_id,");
  }

  @Test
  void rawCellsHaveNoGuard() throws IOException {
    assertThat(releases(ExportOptions.defaults())).contains("\n'=id,'=id.txt,");
    assertThat(releases(ExportOptions.defaults().withRawCsv(true))).contains("\n=id,=id.txt,");
  }

  private String releases(ExportOptions options) throws IOException {
    try (ReleaseWriter writer = ReleaseWriters.open(directory, Set.of(ExportFormat.CSV), options)) {
      writer.write(Releases.withHeadline("=id", "first\r\nsecond", "text"));
      writer.commit();
    }
    return Folder.texts(directory).get("releases.csv");
  }
}
