package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.presswork.exporter.schema.SchemaCheck;
import io.presswork.model.Release;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link ReleaseWriter} does, whatever it writes. */
class ReleaseWriterContractTest {

  @TempDir Path root;
  private Path directory;

  @BeforeEach
  void chooseFolder() {
    directory = root.resolve("run");
  }

  /** A way to get a writer that leaves something in a folder. */
  record Kind(String name, Set<ExportFormat> formats) {

    ReleaseWriter open(Path directory) throws IOException {
      return formats.isEmpty()
          ? printing(directory)
          : ReleaseWriters.open(directory, formats, ExportOptions.defaults());
    }

    private static ReleaseWriter printing(Path directory) throws IOException {
      Files.createDirectories(directory);
      OutputStream out = new BufferedOutputStream(new AppendingStream(directory.resolve("stdout")));
      return ReleaseWriters.print(out, ExportOptions.defaults());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Appends to a file that is open only while it is written to. */
  private static final class AppendingStream extends OutputStream {
    private final Path file;

    AppendingStream(Path file) {
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      byte[] part = Arrays.copyOfRange(bytes, offset, offset + length);
      Files.write(file, part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  static List<Kind> kinds() {
    List<Kind> kinds = fileKinds();
    kinds.add(new Kind("print", Set.of()));
    return kinds;
  }

  static List<Kind> fileKinds() {
    List<Kind> kinds = new ArrayList<>();
    for (ExportFormat format : OwnFormats.all()) {
      kinds.add(new Kind(format.label(), EnumSet.of(format)));
    }
    kinds.add(new Kind("all formats", OwnFormats.all()));
    return kinds;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void committedReleasesAreThere(Kind kind) throws IOException {
    Map<String, String> files = run(kind, directory, run());

    assertThat(String.join("", files.values())).contains("harbour-lights", "Eastwick");
    assertThat(files.keySet()).noneMatch(name -> name.endsWith(".part"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyReleaseInJsonFollowsTheSchema(Kind kind) throws IOException {
    Map<String, String> files = run(kind, directory, run());

    SchemaCheck.assertValid(files);
    SchemaCheck.assertValidLines(files.getOrDefault("stdout", ""));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void closingWithoutCommitLeavesOnlyCompleteReleases(Kind kind) throws IOException {
    try (ReleaseWriter writer = kind.open(directory)) {
      for (Release release : run()) {
        writer.write(release);
      }
    }

    Map<String, String> complete = run(kind, root.resolve("complete"), run());
    Folder.texts(directory)
        .forEach(
            (name, text) -> {
              if (name.equals("stdout")) {
                assertThat(text).isEqualTo(complete.get(name).lines().findFirst().get() + "\n");
              } else {
                assertThat(name).startsWith("json/").endsWith(".json");
                assertThat(text).isEqualTo(complete.get(name));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anAbortKeepsTheFilesOfAnEarlierRun(Kind kind) throws IOException {
    Map<String, String> before = run(kind, directory, List.of(Releases.harbourLights()));

    try (ReleaseWriter writer = kind.open(directory)) {
      writer.write(Releases.harbourLights());
    }

    assertThat(Folder.texts(directory)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("fileKinds")
  void aSecondRunReplacesTheFirst(Kind kind) throws IOException {
    run(kind, directory, List.of(Releases.withHeadline("harbour-lights", "old", "old")));

    Map<String, String> second = run(kind, directory, run());

    assertThat(second).isEqualTo(run(kind, root.resolve("fresh"), run()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void bytesDoNotDependOnLocaleAndTimeZone(Kind kind) throws IOException {
    Map<String, String> plain = run(kind, directory, run());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(run(kind, root.resolve(tag), run())).as(tag).isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingIsTakenAfterCommit(Kind kind) throws IOException {
    try (ReleaseWriter writer = kind.open(directory)) {
      writer.commit();

      assertThatIllegalStateException().isThrownBy(() -> writer.write(Releases.sparse()));
      assertThatIllegalStateException().isThrownBy(writer::commit);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingIsTakenAfterClose(Kind kind) throws IOException {
    ReleaseWriter writer = kind.open(directory);
    writer.close();
    writer.close();

    assertThatIllegalStateException().isThrownBy(() -> writer.write(Releases.sparse()));
    assertThatIllegalStateException().isThrownBy(writer::commit);
  }

  private static List<Release> run() {
    return List.of(Releases.harbourLights(), Releases.sparse());
  }

  private static Map<String, String> run(Kind kind, Path directory, List<Release> releases)
      throws IOException {
    try (ReleaseWriter writer = kind.open(directory)) {
      for (Release release : releases) {
        writer.write(release);
      }
      writer.commit();
    }
    return Folder.texts(directory);
  }
}
