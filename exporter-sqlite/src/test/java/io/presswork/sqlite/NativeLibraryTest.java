package io.presswork.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the native library does to a machine: each time in a Java of its own, which loads it anew.
 */
class DriverTest {

  @TempDir private Path root = Path.of("");

  /** Writes a database into the folder of its first argument, and ends as if it were killed. */
  static final class Program {

    private Program() {}

    public static void main(String[] arguments) {
      try {
        Runs.write(Path.of(arguments[0]), List.of(Runs.saying("a", "Vale")));
      } catch (IOException e) {
        System.out.print(e.getMessage());
        System.out.flush();
      }
      Runtime.getRuntime().halt(0);
    }
  }

  private String run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Program.class.getName(), root.resolve("out").toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(root.resolve("said").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(root.resolve("said"), StandardCharsets.UTF_8);
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void evenAProgramThatIsKilledLeavesNoLibrary() throws Exception {
    Path folder = Files.createDirectory(root.resolve("tmp"));

    assertThat(run("-Djava.io.tmpdir=" + folder)).isEmpty();

    assertThat(names(folder)).isEmpty();
    assertThat(names(root.resolve("out"))).containsExactly("presswork.sqlite");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamedWithTheWayOut() throws Exception {
    Path noFolder = Files.writeString(root.resolve("tmp"), "a file");

    assertThat(run("-Djava.io.tmpdir=" + noFolder))
        .startsWith("SQLite's native library cannot be loaded from " + noFolder + ", ")
        .contains("-Dorg.sqlite.tmpdir=DIR names another folder");
    assertThat(names(root.resolve("out"))).isEmpty();
  }

  @Test
  void anotherFolderCanBeNamed() throws Exception {
    Path noFolder = Files.writeString(root.resolve("tmp"), "a file");
    Path other = Files.createDirectory(root.resolve("other"));

    assertThat(run("-Djava.io.tmpdir=" + noFolder, "-Dorg.sqlite.tmpdir=" + other)).isEmpty();

    assertThat(names(other)).isEmpty();
  }
}
