package io.presswork.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.presswork.cli.SchemaCheck;
import io.presswork.cli.input.InputResolver;
import io.presswork.cli.terminal.Terminal;
import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.extractor.Explanation;
import io.presswork.extractor.ExtractionException;
import io.presswork.extractor.ExtractorOptions;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Release;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs with an extractor that does what the document tells it to. */
@Timeout(120)
class ExtractionRunTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Queue<String> extracted = new ConcurrentLinkedQueue<>();

  private Explanation explain(SourceDocument document) throws ExtractionException {
    extracted.add(document.id());
    String text = document.text();
    if (text.contains("FOREIGN")) {
      throw new ExtractionException("not in English");
    } else if (text.contains("FAULT")) {
      throw new IllegalStateException("a fault\nof two lines");
    } else if (text.contains("DEEP")) {
      return deep(document, 0);
    } else if (text.contains("LARGE")) {
      throw new OutOfMemoryError("Java heap space");
    }
    Release release =
        new Release(
            document.id(),
            document.source(),
            null,
            text.strip(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            document.issues(),
            text);
    return new Explanation(release, List.of(), List.of(), List.of());
  }

  private Explanation deep(SourceDocument document, int level) throws ExtractionException {
    Explanation deeper = deep(document, level + 1);
    return level < 0 ? explain(document) : deeper;
  }

  private int run(RunSettings settings, String... words) throws IOException {
    out.reset();
    err.reset();
    extracted.clear();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream("From a pipe".getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            80);
    return new ExtractionRun(settings, new ExtractorSource(() -> this::explain), terminal)
        .run(InputResolver.resolve(Stream.of(words).map(w -> w.replace("IN", in())).toList()));
  }

  private String in() {
    return folder.resolve("in").toString();
  }

  private RunSettings settings(boolean resume, int threads) {
    return new RunSettings(
        folder.resolve("out"),
        Set.of(ExportFormat.CSV, ExportFormat.JSONL),
        ExportOptions.defaults().withByteOrderMark(false),
        threads,
        ExtractorOptions.defaults(),
        resume,
        false);
  }

  private static RunSettings printing() {
    return new RunSettings(
        null, Set.of(), ExportOptions.defaults(), 2, ExtractorOptions.defaults(), false, false);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String output(String name) throws IOException {
    String text = Files.readString(folder.resolve("out").resolve(name));
    if (name.endsWith(".jsonl")) {
      SchemaCheck.assertValidLines(text);
    }
    return text;
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8).replace(in(), "IN");
  }

  @Test
  void whatFailsEndsOnlyItself() throws IOException {
    write("a.txt", "Good");
    write("b.txt", "FOREIGN");
    write("c.txt", "FAULT");
    write("d.txt", "DEEP");
    write("e.txt", "LARGE");
    write("f.txt", "");
    write("g.txt", "Good again");

    int failed = run(settings(false, 2), "IN", "IN/no.txt");

    assertThat(failed).isEqualTo(6);
    assertThat(output("releases.jsonl").lines()).hasSize(2);
    assertThat(said().lines().limit(6))
        .anyMatch(line -> line.equals("presswork: IN/b.txt: not in English"))
        .anyMatch(
            line ->
                line.startsWith(
                    "presswork: IN/c.txt: internal fault: IllegalStateException (a fault of two"
                        + " lines) at io.presswork.cli.run.ExtractionRunTest:"))
        .anyMatch(
            line -> line.startsWith("presswork: IN/d.txt: internal fault: StackOverflowError"))
        .anyMatch(line -> line.startsWith("presswork: IN/e.txt: not enough memory"))
        .anyMatch(line -> line.equals("presswork: IN/f.txt: is empty"))
        .anyMatch(line -> line.equals("presswork: IN/no.txt: no such file or folder"));
    assertThat(output("failures.csv").lines()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(output("run.json")).contains("\"failures\": 6").contains("\"corenlp\": \"4.");
  }

  @Test
  void lastLineSumsUp() throws IOException {
    write("a.txt", "Good");
    write("b.txt", "FOREIGN");

    run(settings(false, 2), "IN");

    assertThat(said().lines().reduce("", (a, b) -> b))
        .startsWith("presswork: 1 release: 0 organisations, 0 cities, 0 awards, 0 quotes; ")
        .endsWith("; 1 input failed (" + folder.resolve("out").resolve("failures.csv") + ")");
  }

  @Test
  void resultsAreInInputOrderWhateverTheThreads() throws IOException {
    for (int i = 0; i < 200; i++) {
      write(String.format("%03d.txt", i), "Words ".repeat(i * 37 % 101 + 1));
    }

    run(settings(false, 1), "IN");
    String one = output("releases.jsonl") + output("releases.csv");
    run(settings(false, 8), "IN");

    assertThat(output("releases.jsonl") + output("releases.csv")).isEqualTo(one);
    assertThat(one.lines().filter(line -> line.contains("\"id\":\"000\""))).hasSize(1);
  }

  @Test
  void resumedRunExtractsOnlyWhatIsNewOrChangedOrFailed() throws IOException {
    write("a.txt", "Good");
    write("b.txt", "FOREIGN");
    write("c.txt", "Good too");
    run(settings(false, 2), "IN");
    write("a0.txt", "New");
    write("c.txt", "Good too, changed");

    run(settings(true, 2), "IN");

    assertThat(extracted).containsExactlyInAnyOrder("a0", "b", "c");
    String resumed = output("releases.csv") + output("releases.jsonl");
    assertThat(said()).contains("3 releases (1 done before)");
    run(settings(false, 2), "IN");
    assertThat(output("releases.csv") + output("releases.jsonl")).isEqualTo(resumed);
  }

  @Test
  void runThatWasKilledIsResumed() throws IOException {
    write("a.txt", "Good");
    write("b.txt", "Good too");
    run(settings(false, 2), "IN");
    String whole = output("releases.csv");
    // What a run leaves that is killed before it has written its tables.
    Path journal = folder.resolve("out").resolve(Journal.FILE);
    String lines = Files.readString(journal);
    Files.delete(folder.resolve("out/releases.csv"));
    Files.writeString(journal, lines.substring(0, lines.length() - 20));

    run(settings(true, 2), "IN");

    assertThat(extracted).containsExactly("b");
    assertThat(output("releases.csv")).isEqualTo(whole);
  }

  @Test
  void withoutAFolderOnlyJsonIsPrinted() throws IOException {
    assertThat(run(printing(), "-", "IN/no.txt")).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{")
        .contains("\"id\": \"stdin\"")
        .contains("From a pipe")
        .endsWith("}\n");
    SchemaCheck.assertValid(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void missingModelsAreNoFaultOfADocument() throws IOException {
    write("a.txt", "Good");
    ExtractorSource broken =
        new ExtractorSource(
            () -> {
              throw new IllegalStateException("no model");
            });
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            80);

    assertThatThrownBy(
            () ->
                new ExtractionRun(printing(), broken, terminal)
                    .run(InputResolver.resolve(List.of(in()))))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("no model");
  }
}
