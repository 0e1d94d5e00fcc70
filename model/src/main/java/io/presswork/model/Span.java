package io.presswork.model;

/**
 * A stretch of a release's text.
 *
 * @param begin index of the first UTF-16 unit, from 0
 * @param end index after the last UTF-16 unit; greater than {@code begin}
 * @param text the exact words: {@code releaseText.substring(begin, end)}
 */
public record Span(int begin, int end, String text) {

  /** Checks the invariants. */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ") is empty or negative");
    }
    if (text.length() != end - begin) {
      throw new IllegalArgumentException(
          "span [" + begin + ", " + end + ") is not as long as its text: " + text);
    }
  }

  /**
   * Cuts a span out of a text.
   *
   * @throws IndexOutOfBoundsException if the offsets lie outside the text
   */
  public static Span of(String text, int begin, int end) {
    return new Span(begin, end, text.substring(begin, end));
  }
}
