package io.presswork.cli;

import io.presswork.cli.explain.ExplanationText;
import io.presswork.cli.input.Input;
import io.presswork.cli.input.InputResolver;
import io.presswork.cli.run.Extraction;
import io.presswork.cli.run.ExtractorSource;
import io.presswork.cli.run.Faults;
import io.presswork.cli.terminal.Terminal;
import io.presswork.extractor.Explanation;
import io.presswork.extractor.ExtractionException;
import io.presswork.extractor.ExtractorOptions;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.extractor.input.UnreadableDocumentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows for one release what was found where, and by what. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    headerHeading = "Example: ./presswork explain samples/releases/smart-district-awards.txt%n%n",
    description = {
      "Shows how one release was understood.",
      "Its text with every fact in its place, the rule or model that found each, the offsets, and the"
          + " places where an award rule nearly matched. Coloured on a terminal, unless NO_COLOR is"
          + " set.",
      ""
    })
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "A release, or - for standard input.")
  private String file = "";

  @Option(names = "--any-language", description = "Take what is not English for English.")
  private boolean anyLanguage;

  @Option(names = "--indirect", description = "Show what is reported without quotation marks, too.")
  private boolean indirect;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> inputs = InputResolver.resolve(List.of(file));
    if (inputs.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          file + " stands for " + inputs.size() + " releases; explain takes one");
    }
    Input input = inputs.get(0);
    ExtractorSource extractors = new ExtractorSource(new ExtractorOptions(anyLanguage, indirect));
    if (input.isReadable()) {
      extractors.start();
    }
    try {
      SourceDocument document = input.read(terminal.in());
      String page = explain(extractors.get(), document);
      terminal.out().write(page.getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
      return ExitCodes.DONE;
    } catch (UnreadableDocumentException | ExtractionException e) {
      terminal.say(input.source() + ": " + e.getMessage());
      return ExitCodes.SOME_FAILED;
    }
  }

  private String explain(Extraction extraction, SourceDocument document)
      throws ExtractionException {
    Explanation explanation;
    try {
      explanation = extraction.explain(document);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new ExtractionException(Faults.line(e));
    }
    return ExplanationText.render(explanation, terminal.columns(), terminal.colours());
  }
}
