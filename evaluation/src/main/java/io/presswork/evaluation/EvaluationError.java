package io.presswork.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One strict error of a measure. Every false positive and every false negative is one.
 *
 * @param documentId the release
 * @param measure the measure
 * @param type which of the two it is
 * @param text the label that was missed, or the extracted fact that is wrong
 * @param nearest what looks most like it on the other side; null where nothing does
 * @param partial whether it is no error where partial matches count
 * @param repeated whether the same fact is an error of the measure's base already
 */
public record EvaluationError(
    String documentId,
    Measure measure,
    Type type,
    String text,
    @Nullable String nearest,
    boolean partial,
    boolean repeated) {

  /** The two types of errors. */
  public enum Type {
    /** A label that was not extracted (false negative). */
    MISSED("missed"),
    /** An extracted fact that is no label (false positive). */
    WRONG("wrong");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    /** The name used in reports. */
    public String label() {
      return label;
    }
  }
}
