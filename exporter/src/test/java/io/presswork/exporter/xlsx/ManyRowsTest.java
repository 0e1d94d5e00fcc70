package io.presswork.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More rows than memory should hold. */
class ManyRowsTest {

  private static final int RELEASES = 10_000;
  private static final int AWARDS = 10;

  @TempDir Path directory;

  /** Run by itself in a virtual machine of little memory. */
  public static void main(String... folder) throws IOException {
    Path file = Path.of(folder[0], "book.xlsx");
    Iterable<Release> releases =
        () ->
            IntStream.range(0, RELEASES)
                .mapToObj(i -> WorkbookReleases.withAwards("release-" + i, AWARDS))
                .iterator();
    WorkbookRun.write(file, WorkbookLimits.EXCEL, releases);
  }

  /** A quarter of the 512 MB that are promised. */
  @Test
  void aHundredThousandAwardsAreWrittenInLittleMemory() throws Exception {
    Path log = directory.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                ManyRowsTest.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("done in time").isTrue();
    } finally {
      process.destroyForcibly();
    }

    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    assertThat(directory.resolve("book.xlsx")).isNotEmptyFile();
  }
}
