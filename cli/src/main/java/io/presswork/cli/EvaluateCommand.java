package io.presswork.cli;

import io.presswork.cli.review.EarlierExtraction;
import io.presswork.cli.review.ReviewPage;
import io.presswork.cli.run.ExtractorSource;
import io.presswork.cli.run.FreshExtraction;
import io.presswork.cli.terminal.Terminal;
import io.presswork.evaluation.EvaluationReport;
import io.presswork.evaluation.Evaluator;
import io.presswork.evaluation.JsonReport;
import io.presswork.evaluation.LabelReader;
import io.presswork.evaluation.QualityGate;
import io.presswork.evaluation.TextReport;
import io.presswork.evaluation.label.InvalidLabelsException;
import io.presswork.evaluation.label.LabelSet;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.exporter.FailedInput;
import io.presswork.extractor.ExtractorOptions;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores an extraction against hand labels. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    headerHeading = "Example: ./presswork evaluate samples/releases%n%n",
    description = {
      "Scores an extraction against hand labels.",
      "Precision, recall and F1 for each kind of fact and for the relations between them, strict (the"
          + " same words) and partial (overlapping words).",
      ""
    },
    footer = {"", "Exit code 1 if a measure is below its --min."})
final class EvaluateCommand implements Callable<Integer> {

  /** Formats of the report. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description =
          "File or folder with hand labels: brat standoff (.ann beside .txt) or release JSON.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "EXTRACTED",
      description = {
        "What to score: a folder written by extract -o with -f json or -f jsonl, or release JSON."
            + " Without it, the texts beside the labels are extracted now."
      })
  private @Nullable Path extracted;

  @Option(
      names = "--min",
      paramLabel = "MEASURE=F1,...",
      description = {
        "The least strict F1, such as award=0.9,quote=0.95. Measures: organisation, city, award,"
            + " award+recipient, award+recipient+outcome, quote, quote+speaker."
      })
  private @Nullable String minimum;

  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description =
          "Write a page that shows the extraction on the texts, misses and false alarms marked.")
  private @Nullable Path page;

  @Option(names = "--errors", description = "List every error with its text.")
  private boolean errors;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (the default) or json, which holds everything.")
  private Format format = Format.TEXT;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(names = "--any-language", description = "Take what is not English for English.")
  private boolean anyLanguage;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    QualityGate gate = gate();
    checkPage();
    Extracted releases;
    LabelSet labels;
    EvaluationReport report;
    try {
      labels = LabelReader.readGold(gold);
      releases = extracted == null ? extract(labels) : read(extracted, labels);
      report = Evaluator.evaluate(labels.releases(), releases.labelled());
    } catch (InvalidLabelsException e) {
      e.faults().forEach(fault -> terminal.say(fault.toString()));
      return ExitCodes.SOME_FAILED;
    }
    print(report);
    if (page != null) {
      ReviewPage.write(page, report, labels, releases.whole());
    }
    List<QualityGate.Failure> missed = gate.failures(report);
    missed.forEach(failure -> terminal.say(failure.toString()));
    if (!missed.isEmpty()) {
      return ExitCodes.GATE_FAILED;
    }
    return releases.failed() == 0 ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
  }

  /**
   * What is scored.
   *
   * @param labelled all of it, for the scores
   * @param whole what can be shown, if that was asked for
   * @param failed how much of it could not be had
   */
  private record Extracted(List<LabelledRelease> labelled, List<Release> whole, int failed) {}

  private Extracted read(Path place, LabelSet labels) throws IOException {
    LabelSet earlier = LabelReader.readExtracted(place);
    if (page == null) {
      return new Extracted(earlier.releases(), List.of(), 0);
    }
    EarlierExtraction.Result whole = EarlierExtraction.read(labels, earlier);
    whole.faults().forEach(fault -> terminal.say("not in the report: " + fault));
    return new Extracted(earlier.releases(), whole.releases(), whole.faults().size());
  }

  /** A report that cannot be written is better refused before anything is extracted. */
  private void checkPage() {
    String fault = page == null ? null : ReviewPage.fault(page);
    if (fault != null) {
      throw wrong("--report " + page + ": " + fault);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private QualityGate gate() {
    try {
      return minimum == null ? new QualityGate(Map.of()) : QualityGate.parse(minimum);
    } catch (IllegalArgumentException e) {
      throw wrong("--min: " + e.getMessage());
    }
  }

  private Extracted extract(LabelSet labels) throws IOException {
    FreshExtraction.Result fresh =
        FreshExtraction.of(
            labels,
            new ExtractorSource(new ExtractorOptions(anyLanguage)),
            threads.get(),
            terminal);
    for (FailedInput failure : fresh.failures()) {
      terminal.say(failure.input() + ": " + failure.reason());
    }
    return new Extracted(fresh.labelled(), fresh.releases(), fresh.failures().size());
  }

  private void print(EvaluationReport report) throws IOException {
    String text =
        switch (format) {
          case JSON -> JsonReport.render(report);
          case TEXT ->
              errors
                  ? TextReport.summary(report) + "\n" + TextReport.errors(report)
                  : TextReport.summary(report);
        };
    terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
    terminal.out().flush();
  }
}
