package io.presswork.extractor.find.quote;

/**
 * The words between a pair of quotation marks within one block, whatever they are.
 *
 * @param begin index of the first word's first character in the view
 * @param end index after the last character, without white space and marks
 * @param outerBegin index of the opening mark, or {@code begin} where the paragraph goes on without
 * @param outerEnd index after the closing mark, or {@code end} where it is missing
 * @param shape how it is marked
 */
record QuotedSpan(int begin, int end, int outerBegin, int outerEnd, Shape shape) {

  /** How a span is marked. */
  enum Shape {
    /** Between double marks. */
    CLOSED,
    /** Between single marks. */
    SINGLE,
    /** Paragraph of a speech that goes on in the next paragraph, without a closing mark. */
    OPEN,
    /** Paragraph in the middle or at the end of a speech, without an opening mark. */
    CARRIED,
    /** A mark is missing by mistake. */
    BROKEN
  }

  /** Number of characters. */
  int length() {
    return end - begin;
  }
}
