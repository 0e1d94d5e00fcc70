package io.presswork.extractor.find;

import io.presswork.extractor.engine.AnnotatedDocument;
import java.util.List;

/** Finds mentions of one kind or of several. Immutable and safe for use by many threads. */
public interface MentionFinder {

  /**
   * Finds mentions.
   *
   * @param document the release
   * @param found what earlier finders found, in text order
   * @return mentions in text order
   */
  List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found);
}
