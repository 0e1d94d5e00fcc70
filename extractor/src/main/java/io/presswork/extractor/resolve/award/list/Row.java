package io.presswork.extractor.resolve.award.list;

import io.presswork.model.Section;

/**
 * A line or paragraph of a release as lists see it.
 *
 * @param text its words
 * @param kind what it can be to a list
 * @param afterBlank whether a blank line stands before it
 * @param section the section it stands in
 */
record Row(Stretch text, Kind kind, boolean afterBlank, Section section) {

  /** What a row can be to a list. */
  enum Kind {
    /** Behind a bullet. */
    ITEM,
    /** A short line: a heading, or an entry without a bullet. */
    LINE,
    /** Running text; it can only lead into a list. */
    PROSE
  }

  Row asProse() {
    return new Row(text, Kind.PROSE, afterBlank, section);
  }

  boolean isTitle() {
    return section == Section.HEADLINE || section == Section.SUBHEADLINE;
  }
}
