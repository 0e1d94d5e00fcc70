package io.presswork.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the launcher in a process of its own. It runs what the build has packed and never builds.
 */
final class LauncherProcess {

  private final Path launcher;
  private final Path folder;
  private final Map<String, String> environment;
  private final String input;

  /** What came of a run. */
  record Result(int code, String out, String err) {}

  LauncherProcess(Path launcher, Path folder) {
    this(launcher, folder, Map.of(), "");
  }

  private LauncherProcess(
      Path launcher, Path folder, Map<String, String> environment, String input) {
    this.launcher = launcher;
    this.folder = folder;
    this.environment = environment;
    this.input = input;
  }

  /** The repository. */
  static Path root() {
    return Path.of(System.getProperty("presswork.root", "..")).toAbsolutePath().normalize();
  }

  LauncherProcess environment(Map<String, String> variables) {
    return new LauncherProcess(launcher, folder, variables, input);
  }

  LauncherProcess input(String text) {
    return new LauncherProcess(launcher, folder, environment, text);
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    Path in = Files.writeString(Files.createTempFile("presswork", ".in"), input);
    Path out = Files.createTempFile("presswork", ".out");
    Path err = Files.createTempFile("presswork", ".err");
    try {
      List<String> command = new ArrayList<>();
      command.add(launcher.toString());
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("PRESSWORK_NO_BUILD", "1");
      builder.environment().putAll(environment);
      builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      if (!process.waitFor(500, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("the launcher did not end: " + String.join(" ", command));
      }
      return new Result(process.exitValue(), text(out), text(err));
    } finally {
      Files.deleteIfExists(in);
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
