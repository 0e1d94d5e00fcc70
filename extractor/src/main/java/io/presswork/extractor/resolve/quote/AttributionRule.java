package io.presswork.extractor.resolve.quote;

import java.util.List;

/**
 * A pattern that names the speaker of the quotation it stands beside.
 *
 * @param name such as {@code quote.post.verb-speaker}
 * @param where where the pattern stands
 * @param patterns variants of the pattern, tried in order
 * @param confidence how often it is right
 * @param hits examples that it must match, {@code text -> speaker}
 * @param misses examples in which it must not match
 */
record AttributionRule(
    String name,
    Where where,
    List<AttributionPattern> patterns,
    double confidence,
    List<String> hits,
    List<String> misses) {

  /** Where a pattern stands. */
  enum Where {
    /** It begins directly after the quotation. */
    AFTER,
    /** It ends directly before the quotation, in the same sentence. */
    BEFORE,
    /** It is the end of the sentence before the quotation. */
    INTRO,
    /** The same, but only within the quotation's own paragraph. */
    LEAD,
    /** It begins the paragraph after the quotation. */
    BELOW,
    /** It ends directly before the verb that reports words without quotation marks. */
    SUBJECT,
    /** It begins directly behind that verb, or behind "according to". */
    OBJECT
  }
}
