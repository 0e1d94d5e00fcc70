package io.presswork.cli.run;

import io.presswork.extractor.Explanation;
import io.presswork.extractor.ExtractionException;
import io.presswork.extractor.input.SourceDocument;

/** What an extractor does to a document. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface Extraction {

  /**
   * Extracts the facts of a release and says how.
   *
   * @throws ExtractionException if nothing can be extracted; the message is for the user
   */
  Explanation explain(SourceDocument document) throws ExtractionException;
}
