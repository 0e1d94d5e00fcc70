package io.presswork.extractor.resolve.award;

/**
 * Somebody or something that stands as recipient or granter, as a phrase of the text.
 *
 * @param kind what the phrase is
 * @param first index of its first token
 * @param end index after its last token
 */
record Party(Kind kind, int first, int end) {

  /** What a phrase is. */
  enum Kind {
    /** A proper name. */
    NAME,
    /** "it", "she", "we". */
    PRONOUN,
    /** "the company", "its harbour project". */
    NOMINAL,
    /** A title in quotation marks. */
    WORK
  }
}
