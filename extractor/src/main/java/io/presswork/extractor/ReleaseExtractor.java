package io.presswork.extractor;

import io.presswork.extractor.engine.opennlp.LanguageGuess;
import io.presswork.extractor.engine.opennlp.LanguageIdentifier;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Extracts the facts of press releases. Immutable and safe for use by many threads at once;
 * building one loads the models and takes seconds, so share it.
 */
public final class ReleaseExtractor {

  private final ExtractorOptions options;
  private final Pipeline pipeline;
  private final LanguageIdentifier languages;

  private ReleaseExtractor(
      ExtractorOptions options, Pipeline pipeline, LanguageIdentifier languages) {
    this.options = options;
    this.pipeline = pipeline;
    this.languages = languages;
  }

  /**
   * Loads models and rules.
   *
   * @throws IllegalStateException if a model or rule file of the program is missing or faulty
   */
  public static ReleaseExtractor create(ExtractorOptions options) {
    return new ReleaseExtractor(options, Pipeline.load(), LanguageIdentifier.load());
  }

  /** The same models and rules with other options; takes no time. */
  public ReleaseExtractor with(ExtractorOptions others) {
    return new ReleaseExtractor(others, pipeline, languages);
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
    LanguageGuess language = languages.identify(document.text());
    if (language == null || language.isEnglish()) {
      return pipeline.run(
          document, language == null ? null : language.code(), options.indirectQuotes());
    }
    String fault =
        String.format(
            Locale.ROOT,
            "not in English (it looks like %s, %.2f)",
            language.name(),
            language.confidence());
    if (!options.anyLanguage()) {
      throw new ExtractionException(fault + "; use --any-language to read it all the same");
    }
    List<String> issues = new ArrayList<>(document.issues());
    issues.add(fault);
    return pipeline.run(
        new SourceDocument(document.id(), document.source(), document.text(), issues),
        language.code(),
        options.indirectQuotes());
  }
}
