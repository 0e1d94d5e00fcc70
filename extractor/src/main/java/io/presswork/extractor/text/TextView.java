package io.presswork.extractor.text;

import io.presswork.model.Span;
import java.util.List;

/**
 * A cleaned copy of a text together with the way back: every character of the view knows the
 * stretch of the original it stands for. All steps of the extraction read {@link #text()}; what
 * leaves the program is translated by {@link #span}. Immutable.
 */
public final class TextView {

  private final String original;
  private final String text;

  /** Per view character: where its original stretch begins and ends. */
  private final int[] begins;

  private final int[] ends;

  private final List<String> issues;

  TextView(String original, String text, int[] begins, int[] ends, List<String> issues) {
    this.original = original;
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.issues = List.copyOf(issues);
  }

  /** Cleans a text with the steps of {@link TextCleaner}. */
  public static TextView of(String original) {
    return new TextCleaner(original).clean();
  }

  /** The cleaned text. */
  public String text() {
    return text;
  }

  /** The text as it was read. */
  public String original() {
    return original;
  }

  /** What of the original the view cuts or leaves out, in plain words; usually nothing. */
  public List<String> issues() {
    return issues;
  }

  /**
   * Translates a stretch of the view into a span of the original.
   *
   * @param begin index of the first character in the view
   * @param end index after the last character in the view, greater than {@code begin}
   * @throws IllegalArgumentException if the stretch holds nothing of the original
   */
  public Span span(int begin, int end) {
    int from = begins[begin];
    int to = ends[end - 1];
    return Span.of(original, from, to);
  }

  /** Where a character of the view begins in the original. */
  public int originalBegin(int index) {
    return index == begins.length ? original.length() : begins[index];
  }
}
