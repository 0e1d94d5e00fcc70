package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatWriterProviderTest {

  @TempDir private Path directory = Path.of("");

  @Test
  void withoutItsArtifactAFormatSaysWhichOneToAdd() throws IOException {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                ReleaseWriters.open(
                    directory, EnumSet.allOf(ExportFormat.class), ExportOptions.defaults()))
        .withMessage(
            "the format sqlite needs io.presswork:presswork-exporter-sqlite on the class path");
    assertThat(Folder.texts(directory)).isEmpty();
  }
}
