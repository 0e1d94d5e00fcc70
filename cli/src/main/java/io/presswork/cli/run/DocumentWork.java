package io.presswork.cli.run;

import io.presswork.cli.input.Input;
import io.presswork.extractor.ExtractionException;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.extractor.input.UnreadableDocumentException;
import io.presswork.model.Release;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From an input to its release. Whatever a document does to the program ends only that document;
 * faults of the program outside of documents, such as missing models, are thrown.
 */
final class DocumentWork implements Function<Input, Outcome> {

  private final ExtractorSource extractors;
  private final InputStream standardInput;
  private final @Nullable Journal journal;
  private final Consumer<Throwable> surprises;

  /**
   * Makes one.
   *
   * @param journal what earlier runs have done; null if that does not matter
   * @param surprises told of faults of the program inside a document
   */
  DocumentWork(
      ExtractorSource extractors,
      InputStream standardInput,
      @Nullable Journal journal,
      Consumer<Throwable> surprises) {
    this.extractors = extractors;
    this.standardInput = standardInput;
    this.journal = journal;
    this.surprises = surprises;
  }

  @Override
  public Outcome apply(Input input) {
    SourceDocument document;
    try {
      document = input.read(standardInput);
    } catch (UnreadableDocumentException e) {
      return Outcome.failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return surprise(e);
    }
    Release earlier = journal == null ? null : journal.find(document);
    if (earlier != null) {
      return new Outcome(earlier, document, true, null);
    }
    Extraction extraction = extractors.get();
    try {
      return new Outcome(extraction.explain(document).release(), document, false, null);
    } catch (ExtractionException e) {
      return Outcome.failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      return surprise(e);
    }
  }

  private Outcome surprise(Throwable fault) {
    surprises.accept(fault);
    return Outcome.failed(Faults.line(fault));
  }
}
