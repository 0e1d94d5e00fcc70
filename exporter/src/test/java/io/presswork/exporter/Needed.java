package io.presswork.exporter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Programs that some tests need and not every machine has. */
public final class Needed {

  private Needed() {}

  /**
   * The first program of one of these names on the path. Where there is none, the test is skipped,
   * and a line on the console says so: the build's own shows no reasons.
   *
   * @param without what is not tested without it, and how to get it
   */
  public static Path program(String without, String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    Optional<Path> program =
        Arrays.stream(names)
            .flatMap(
                name ->
                    Arrays.stream(path.split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty()) {
      System.err.println("skipped: no " + names[0] + " on the path: " + without);
    }
    assumeTrue(program.isPresent(), without);
    return program.get();
  }
}
