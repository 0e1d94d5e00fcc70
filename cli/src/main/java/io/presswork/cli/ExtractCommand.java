package io.presswork.cli;

import io.presswork.cli.input.InputResolver;
import io.presswork.cli.run.ExtractionRun;
import io.presswork.cli.run.ExtractorSource;
import io.presswork.cli.run.RunSettings;
import io.presswork.cli.terminal.Terminal;
import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.extractor.ExtractorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads releases, writes tables or JSON. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    headerHeading = "Example: ./presswork extract samples/releases -o out%n%n",
    description = {
      "Reads releases and writes the organisations, cities, awards and quotes in them.",
      "With -o: tables and JSON in a folder. Without: JSON on standard output, an object for one"
          + " release, JSON Lines for several.",
      ""
    },
    footer = {
      "",
      "csv is a file a table, xlsx a workbook with a sheet a table, html a page to read and search,"
          + " sqlite a database, json a file a release, jsonl a line a release. xlsx, json and jsonl"
          + " (as summary.json) also add up what stands across releases.",
      "Inputs that fail are named on standard error and in DIR/failures.csv; the others are complete,"
          + " and the exit code is 3. DIR/.resume.jsonl is what --resume goes by; it may be deleted."
    })
final class ExtractCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "File (.txt, .md, .html), folder (with everything below it), quoted glob such as"
            + " 'news/**/*.md', @LIST (a file with one input a line) or - for standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write files into this folder; it is made if need be.")
  private @Nullable Path directory;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMATS",
      completionCandidates = FormatLabels.class,
      description = "With -o: one or more of ${COMPLETION-CANDIDATES}, with commas; default: csv.")
  private @Nullable String formats;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(names = "--with-text", description = "Add the text that all offsets count in to JSON.")
  private boolean withText;

  @Option(names = "--any-language", description = "Take what is not English for English.")
  private boolean anyLanguage;

  @Option(
      names = "--indirect",
      description =
          "Add what is reported without quotation marks (“Vane said that ...”) to the quotes, as kind"
              + " indirect.")
  private boolean indirect;

  @Option(names = "--no-bom", description = "CSV without the byte-order mark that Excel needs.")
  private boolean noByteOrderMark;

  @Option(
      names = "--raw-csv",
      description = "CSV for programs: cells that look like formulas are left as they are.")
  private boolean rawCsv;

  @Option(
      names = "--resume",
      description = {
        "Go on where an earlier run into DIR stopped: only what is new, has changed or failed is"
            + " extracted; all of it is written."
      })
  private boolean resume;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary; faults are said all the same.")
  private boolean quiet;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ExportOptions export =
        ExportOptions.defaults()
            .withText(withText)
            .withByteOrderMark(!noByteOrderMark)
            .withRawCsv(rawCsv);
    ExtractorOptions options = new ExtractorOptions(anyLanguage, indirect);
    RunSettings settings =
        new RunSettings(
            writableDirectory(), formats(), export, threads.get(), options, resume, quiet);
    ExtractorSource extractors = new ExtractorSource(options);
    int failed =
        new ExtractionRun(settings, extractors, terminal).run(InputResolver.resolve(inputs));
    return failed == 0 ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
  }

  private Set<ExportFormat> formats() {
    if (formats == null) {
      return EnumSet.of(ExportFormat.CSV);
    }
    if (directory == null) {
      throw wrong("-f is for files: say where with -o DIR");
    }
    try {
      return ExportFormat.parse(formats);
    } catch (IllegalArgumentException e) {
      throw wrong("-f: " + e.getMessage());
    }
  }

  private @Nullable Path writableDirectory() {
    if (directory == null) {
      if (resume) {
        throw wrong("--resume needs the folder to go on with: -o DIR");
      }
      return null;
    }
    try {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(directory);
      }
      if (Files.isWritable(directory)) {
        return directory;
      }
      throw wrong("-o " + directory + ": permission denied");
    } catch (IOException e) {
      throw wrong("-o " + directory + ": no folder can be made there");
    }
  }

  /** The names of all formats, for the help text. */
  private static final class FormatLabels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ExportFormat.values()).map(ExportFormat::label).iterator();
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
