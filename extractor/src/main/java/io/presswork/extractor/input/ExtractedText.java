package io.presswork.extractor.input;

import java.util.List;

/**
 * The words that a reader found in a document.
 *
 * @param text the words, lines ended by LF, paragraphs kept apart by blank lines
 * @param issues recoverable faults met on the way, in plain words
 */
public record ExtractedText(String text, List<String> issues) {

  /** Copies the list. */
  public ExtractedText {
    issues = List.copyOf(issues);
  }
}
