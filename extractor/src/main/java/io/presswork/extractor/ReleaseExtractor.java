package io.presswork.extractor;

import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Release;

/**
 * Extracts the facts of press releases. Immutable and safe for use by many threads at once;
 * building one loads the models and takes seconds, so share it.
 */
public final class ReleaseExtractor {

  private final ExtractorOptions options;
  private final Pipeline pipeline;

  private ReleaseExtractor(ExtractorOptions options, Pipeline pipeline) {
    this.options = options;
    this.pipeline = pipeline;
  }

  /**
   * Loads models and rules.
   *
   * @throws IllegalStateException if a model or rule file of the program is missing or faulty
   */
  public static ReleaseExtractor create(ExtractorOptions options) {
    return new ReleaseExtractor(options, Pipeline.load());
  }

  /**
   * Extracts the facts of one release.
   *
   * @throws ExtractionException if the document is not in English and {@link
   *     ExtractorOptions#anyLanguage()} is off
   */
  public Release extract(SourceDocument document) throws ExtractionException {
    return explain(document).release();
  }

  /**
   * Extracts the facts of one release and says how.
   *
   * @throws ExtractionException as {@link #extract}
   */
  public Explanation explain(SourceDocument document) throws ExtractionException {
    if (document.text().isBlank() && !options.anyLanguage()) {
      throw new ExtractionException("the document holds no words");
    }
    return pipeline.run(document);
  }
}
