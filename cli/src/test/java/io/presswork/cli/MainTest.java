package io.presswork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.cli.terminal.Terminal;
import io.presswork.exporter.ExportFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no models: usage, help, exit codes of inputs that cannot be read. */
class MainTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(OutputStream target, String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            target,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            80);
    return Main.run(terminal, arguments);
  }

  private int run(String... arguments) {
    return run(out, arguments);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "extract", "evaluate", "explain", "completion"})
  void helpOpensWithAnExample(String command) {
    int code = command.isEmpty() ? run("--help") : run(command, "--help");

    assertThat(code).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("Example: ")
        .contains("./presswork");
    assertThat(said()).isEmpty();
  }

  @Test
  void examplesNameWhatTheRepositoryHolds() {
    for (String command : new String[] {"extract", "evaluate", "explain"}) {
      out.reset();
      run(command, "--help");
      String example = out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
      Path named = Path.of("..").resolve(example.replaceAll(".* (samples/\\S+).*", "$1"));

      assertThat(named).as(example).exists();
    }
  }

  @Test
  void helpNamesEveryFormat() {
    run("extract", "--help");

    assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
        .contains(
            Arrays.stream(ExportFormat.values())
                .map(ExportFormat::label)
                .collect(Collectors.joining(", ", "one or more of ", ", with commas")));
  }

  @Test
  void versionNamesWhatDecidesOnResults() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .matches("presswork \\d\\S* \\(corenlp 4\\S*, java \\S+, opennlp 2\\S*\\)\n");
  }

  @Test
  void wrongUsageIsSaidInOneLine() {
    assertThat(run()).isEqualTo(ExitCodes.USAGE);
    assertThat(run("extract")).isEqualTo(ExitCodes.USAGE);
    assertThat(run("extract", "--no-such", "x")).isEqualTo(ExitCodes.USAGE);
    assertThat(run("extract", "-j", "0", "x")).isEqualTo(ExitCodes.USAGE);
    assertThat(run("extract", "-j", "two", "x")).isEqualTo(ExitCodes.USAGE);
    assertThat(run("extract", "-f", "json", "x")).isEqualTo(ExitCodes.USAGE);
    assertThat(run("extract", "-f", "doc", "-o", folder.toString(), "x"))
        .isEqualTo(ExitCodes.USAGE);
    assertThat(run("extract", "--resume", "x")).isEqualTo(ExitCodes.USAGE);
    assertThat(run("evaluate", "--min", "award=2", "x")).isEqualTo(ExitCodes.USAGE);
    assertThat(run("frobnicate")).isEqualTo(ExitCodes.USAGE);
    assertThat(said().lines()).hasSize(10).allMatch(line -> line.startsWith("presswork: "));
    assertThat(said())
        .contains("-j is a number from 1 to 256, not 0")
        .contains("no format is called 'doc'; the formats are json, jsonl, csv, xlsx, html, sqlite")
        .contains("(see presswork extract --help)");
    assertThat(out.size()).isZero();
  }

  @Test
  void outputThatIsNoFolderIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThat(run("extract", "x", "-o", file.toString())).isEqualTo(ExitCodes.USAGE);
    assertThat(run("extract", "x", "-o", file.resolve("out").toString()))
        .isEqualTo(ExitCodes.USAGE);
    assertThat(said()).contains("no folder can be made there");
  }

  @Test
  void inputsThatCannotBeReadNeedNoModelsAndGiveThree() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2});
    Path output = folder.resolve("out");

    int code =
        run(
            "extract",
            empty.toString(),
            binary.toString(),
            folder.resolve("no.txt").toString(),
            "-q",
            "-o",
            output.toString());

    assertThat(code).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(said().replace(folder.toString(), "F"))
        .isEqualTo(
            "presswork: F/empty.txt: is empty\n"
                + "presswork: F/binary.txt: is a binary file (NUL at character 1), not a text\n"
                + "presswork: F/no.txt: no such file or folder\n");
    assertThat(Files.readString(output.resolve("failures.csv")).lines()).hasSize(4);
    assertThat(output.resolve("releases.csv")).exists();
    assertThat(out.size()).isZero();
  }

  @Test
  void theDatabaseIsThereWithoutBeingNamed() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path output = folder.resolve("out");

    assertThat(run("extract", empty.toString(), "-q", "-f", "sqlite", "-o", output.toString()))
        .isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(output.resolve("presswork.sqlite")).isNotEmptyFile();
  }

  @Test
  void explainAndEvaluateSayWhatIsMissing() {
    assertThat(run("explain", folder.resolve("no.txt").toString()))
        .isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(run("evaluate", folder.resolve("gold").toString())).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(said().lines()).hasSize(2);
  }

  @Test
  void aReportThatCannotBeWrittenIsRefusedBeforeAnythingIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThat(run("evaluate", "no", "--report", folder.toString())).isEqualTo(ExitCodes.USAGE);
    assertThat(run("evaluate", "no", "--report", file.resolve("page.html").toString()))
        .isEqualTo(ExitCodes.USAGE);
    assertThat(said().lines()).hasSize(2).allMatch(line -> line.startsWith("presswork: --report"));
  }

  @Test
  void readerThatGoesAwayIsNoError() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThat(run(closed, "--help")).isEqualTo(ExitCodes.DONE);
    assertThat(said()).isEmpty();
  }

  @Test
  void outputThatCannotBeWrittenIsSaid() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThat(run(full, "completion")).isEqualTo(ExitCodes.INTERNAL);
    assertThat(said()).isEqualTo("presswork: cannot read or write: No space left on device\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "explain"})
  void helpTellsOfIndirectQuotes(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("--indirect")
        .contains("without quotation marks");
  }

  @Test
  void completionIsAScript() {
    assertThat(run("completion")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("complete ")
        .contains("--any-language");
  }
}
