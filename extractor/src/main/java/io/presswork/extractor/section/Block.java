package io.presswork.extractor.section;

import io.presswork.model.Section;

/**
 * A stretch of the view that reads as one: a paragraph, a heading, a list item.
 *
 * @param begin index of its first character in the view, no white space
 * @param end index after its last character, which is no white space
 * @param shape how it is set
 * @param section what it belongs to
 */
public record Block(int begin, int end, Shape shape, Section section) {

  /** How a block is set. */
  public enum Shape {
    /** Running text. */
    PARAGRAPH,
    /** A short line without a full stop: a headline, a heading inside the body. */
    HEADING,
    /** An item of a list, after its bullet. */
    ITEM
  }

  Block in(Section other) {
    return new Block(begin, end, shape, other);
  }

  Block shaped(Shape other) {
    return new Block(begin, end, other, section);
  }

  /** Its words. */
  public String text(String view) {
    return view.substring(begin, end);
  }
}
