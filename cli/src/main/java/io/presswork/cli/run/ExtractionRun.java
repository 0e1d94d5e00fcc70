package io.presswork.cli.run;

import io.presswork.cli.input.Input;
import io.presswork.cli.terminal.Progress;
import io.presswork.cli.terminal.Terminal;
import io.presswork.exporter.FailedInput;
import io.presswork.exporter.ReleaseWriter;
import io.presswork.exporter.ReleaseWriters;
import io.presswork.exporter.RunCounts;
import io.presswork.exporter.RunReport;
import io.presswork.exporter.RunSummary;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads inputs, extracts their facts and writes them, in the order of the inputs. */
public final class ExtractionRun {

  private final RunSettings settings;
  private final ExtractorSource extractors;
  private final Terminal terminal;
  private final List<FailedInput> failures = new ArrayList<>();
  private final long begin = System.nanoTime();
  private RunCounts counts = RunCounts.NONE;
  private int resumed;

  /**
   * For one run.
   *
   * @param extractors where the extractor comes from
   * @param terminal for results without an output folder, and for messages
   */
  public ExtractionRun(RunSettings settings, ExtractorSource extractors, Terminal terminal) {
    this.settings = settings;
    this.extractors = extractors;
    this.terminal = terminal;
  }

  /**
   * Runs to the end; what fails is said on the terminal as it happens.
   *
   * @return how many inputs failed
   * @throws IOException if the output cannot be written
   */
  public int run(List<Input> inputs) throws IOException {
    Path directory = settings.directory();
    if (directory == null) {
      try (ReleaseWriter writer = ReleaseWriters.print(terminal.out(), settings.export())) {
        extract(inputs, writer, null);
        writer.commit();
      }
    } else {
      try (Journal journal = Journal.open(directory, configurationLine(), settings.resume());
          ReleaseWriter writer =
              ReleaseWriters.open(directory, settings.formats(), settings.export())) {
        extract(inputs, writer, journal);
        writer.commit();
      }
      RunReport.write(directory, summary(), settings.export());
    }
    if (!settings.quiet()) {
      terminal.say(
          new SummaryLine(counts, failures.size(), resumed, elapsed(), directory).toString());
    }
    return failures.size();
  }

  private void extract(List<Input> inputs, ReleaseWriter writer, @Nullable Journal journal)
      throws IOException {
    if ((journal == null || journal.size() == 0) && inputs.stream().anyMatch(Input::isReadable)) {
      extractors.start();
    }
    Progress progress = new Progress(terminal, !settings.quiet(), inputs.size());
    DocumentWork work = new DocumentWork(extractors, terminal.in(), journal, this::tellDevelopers);
    int[] next = {0};
    OrderedPool.run(
        inputs,
        settings.threads(),
        work,
        outcome -> {
          Input input = inputs.get(next[0]++);
          if (outcome.release() == null) {
            progress.erase();
          }
          take(input, outcome, writer, journal);
          progress.step(outcome.release() != null);
        });
    progress.erase();
  }

  private void take(Input input, Outcome outcome, ReleaseWriter writer, @Nullable Journal journal)
      throws IOException {
    Release release = outcome.release();
    if (release == null) {
      FailedInput failure =
          new FailedInput(input.source(), input.place(), String.valueOf(outcome.reason()));
      failures.add(failure);
      String place = failure.place() == null ? "" : " (" + failure.place() + ")";
      terminal.say(failure.input() + place + ": " + failure.reason());
      return;
    }
    writer.write(release);
    counts = counts.plus(release);
    resumed += outcome.resumed() ? 1 : 0;
    if (journal != null && !outcome.resumed() && outcome.document() != null) {
      journal.add(outcome.document(), release);
    }
  }

  private void tellDevelopers(Throwable fault) {
    String trace = Faults.trace(fault);
    if (!trace.isEmpty()) {
      terminal.err().print(trace);
    }
  }

  private RunSummary summary() {
    Map<String, String> configuration = new TreeMap<>(settings.named());
    return new RunSummary(Program.versions(), configuration, counts, failures, elapsed());
  }

  private String configurationLine() throws IOException {
    String line =
        "presswork " + Program.build() + " any-language=" + settings.options().anyLanguage();
    return settings.options().indirectQuotes() ? line + " indirect=true" : line;
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
