package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.resolve.quote.PatternElement.Shape;
import java.util.ArrayList;
import java.util.List;

/** A sequence of elements, as a rule file writes it: {@code ,? VERB SPEAKER}. Immutable. */
final class AttributionPattern {

  private final List<PatternElement> elements = new ArrayList<>();

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is not well formed or names no speaker
   */
  AttributionPattern(String written) {
    for (String element : written.split(" ", -1)) {
      elements.add(PatternElement.parse(element));
    }
    if (elements.stream().noneMatch(AttributionPattern::isSpeaker)) {
      throw new IllegalArgumentException("no SPEAKER in " + written);
    }
  }

  /** Whether it begins with the subject of its verb, which no preposition may stand before. */
  boolean beginsWithSubject() {
    return isSpeaker(elements.get(0))
        && elements.stream().noneMatch(e -> e.words().contains("who"));
  }

  /** Whether an element names the speaker. */
  private static boolean isSpeaker(PatternElement element) {
    return element.shape() == Shape.SPEAKER
        || element.shape() == Shape.PERSON
        || element.shape() == Shape.OWNER
        || element.shape() == Shape.NAME
        || element.shape() == Shape.SURNAME;
  }

  int size() {
    return elements.size();
  }

  PatternElement element(int index) {
    return elements.get(index);
  }
}
