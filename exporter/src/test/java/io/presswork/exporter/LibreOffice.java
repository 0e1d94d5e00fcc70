package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens files with the office that people have, without a window. */
final class LibreOffice {

  private static final long SECONDS = 300;

  private final Path profile;

  private LibreOffice(Path profile) {
    this.profile = profile;
  }

  /**
   * The one on the path; where there is none, the tests that need it are skipped.
   *
   * @param profile a folder of its own, so that it is no other that runs already
   */
  static LibreOffice installed(Path profile) {
    Needed.program(
        "workbook and CSV are not opened in LibreOffice (Debian: apt-get install libreoffice-calc)",
        "soffice");
    return new LibreOffice(profile);
  }

  /**
   * Opens files and saves them as workbooks of the same name.
   *
   * @param inputFilter how to open them; empty to leave it to the program
   */
  void saveAsWorkbooks(String inputFilter, Path folder, List<Path> files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore"));
    command.add("-env:UserInstallation=" + profile.toUri());
    if (!inputFilter.isEmpty()) {
      command.add("--infilter=" + inputFilter);
    }
    command.addAll(List.of("--convert-to", "xlsx:Calc MS Excel 2007 XML"));
    command.addAll(List.of("--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Files.createDirectories(folder);
    Path log = folder.resolve("soffice.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("done in time").isTrue();
      assertThat(process.exitValue()).as(Files.readString(log)).isZero();
      assertThat(Files.readString(log)).doesNotContain("Error");
    } finally {
      try (Stream<ProcessHandle> children = process.descendants()) {
        children.forEach(ProcessHandle::destroyForcibly);
      }
      process.destroyForcibly();
    }
  }
}
