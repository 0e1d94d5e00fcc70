package io.presswork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.cli.LauncherProcess.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The zip that a machine without Maven gets: all that it needs, not more, and it runs. */
@Timeout(600)
class DistributionIT {

  private static final long LARGEST = 80L << 20;

  @TempDir Path folder;

  private static Path zip() throws IOException {
    try (var files = Files.list(LauncherProcess.root().resolve("cli/target"))) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
  }

  /** Unpacks below a folder with a blank in its name; its root folder. */
  private Path unpack() throws IOException {
    Path to = folder.resolve("un packed");
    try (InputStream in = Files.newInputStream(zip());
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
        Path file = to.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(entries, file);
        }
      }
    }
    try (var files = Files.list(to)) {
      Path root = files.findFirst().orElseThrow();
      Files.setPosixFilePermissions(
          root.resolve("bin/presswork"), PosixFilePermissions.fromString("rwxr-xr-x"));
      return root;
    }
  }

  @Test
  void isSmall() throws Exception {
    assertThat(Files.size(zip())).isBetween(10L << 20, LARGEST);
  }

  @Test
  void saysWhatTheLauncherOfTheSourcesSays() throws Exception {
    Path root = unpack();
    Path release = root.resolve("samples/releases/vermont-trails-honors.txt");
    List<String> arguments = List.of("extract", release.toString(), "-q");
    LauncherProcess unpacked = new LauncherProcess(root.resolve("bin/presswork"), folder);
    LauncherProcess sources =
        new LauncherProcess(LauncherProcess.root().resolve("presswork"), folder);

    Result first = unpacked.run(arguments.toArray(new String[0]));
    Result second = unpacked.run(arguments.toArray(new String[0]));
    Result expected = sources.run(arguments.toArray(new String[0]));

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).isEqualTo("presswork: preparing faster starts (once) ...\n");
    assertThat(second.err()).isEmpty();
    assertThat(first.out()).isEqualTo(expected.out()).contains("\"awards\"");
    assertThat(second.out()).isEqualTo(expected.out());
    try (var files = Files.list(root.resolve("lib"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("start.sh")
          .noneMatch(name -> name.contains("corenlp") && name.contains("models"));
    }
  }
}
