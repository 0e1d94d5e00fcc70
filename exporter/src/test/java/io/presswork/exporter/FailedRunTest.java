package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of the output folder: what stands in the way stays, what was begun goes. */
class FailedRunTest {

  private static final Set<ExportFormat> ALL = OwnFormats.all();

  @TempDir Path directory;

  @Test
  void aFormatThatCannotBeOpenedTakesTheOthersBack() throws IOException {
    Files.createDirectories(directory.resolve("quotes.csv.part/in the way"));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ReleaseWriters.open(directory, ALL, ExportOptions.defaults()));

    assertThat(Folder.texts(directory)).isEmpty();
  }

  @Test
  void aReleaseThatCannotBeWrittenLeavesNothing() throws IOException {
    Files.writeString(directory.resolve("json"), "a file where a folder should be");

    try (ReleaseWriter writer = ReleaseWriters.open(directory, ALL, ExportOptions.defaults())) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> writer.write(Releases.harbourLights()));
    }

    assertThat(Folder.texts(directory)).containsOnlyKeys("json");
  }

  @Test
  void aTableThatCannotBeNamedLeavesNoTemporaryFile() throws IOException {
    Files.createDirectories(directory.resolve("cities.csv/in the way"));

    try (ReleaseWriter writer = ReleaseWriters.open(directory, ALL, ExportOptions.defaults())) {
      writer.write(Releases.harbourLights());
      assertThatExceptionOfType(IOException.class).isThrownBy(writer::commit);
    }

    assertThat(Folder.texts(directory).keySet())
        .contains("releases.csv")
        .doesNotContain("quotes.csv")
        .noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void aRunWithoutFormatIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseWriters.open(directory, Set.of(), ExportOptions.defaults()));
  }
}
