package io.presswork.extractor.input;

import java.util.List;

/**
 * A release as it was read, before anything is understood.
 *
 * @param id identifier within the run, unique there
 * @param source where it was read, as the user named it
 * @param text its words without markup, paragraphs kept apart; all offsets of the extraction count
 *     in it
 * @param issues recoverable faults met while reading, in plain words
 */
public record SourceDocument(String id, String source, String text, List<String> issues) {

  /** Copies the list. */
  public SourceDocument {
    issues = List.copyOf(issues);
  }

  /** A document that was read without a fault. */
  public static SourceDocument of(String id, String text) {
    return new SourceDocument(id, id, text, List.of());
  }
}
