package io.presswork.model;

import org.jspecify.annotations.Nullable;

/**
 * One award and one recipient.
 *
 * @param name the award without article, quotation marks and year
 * @param category the category in which it was given
 * @param recipient who received it or is in line for it, by the fullest form in the release
 * @param outcome what happened
 * @param count how many awards of this name the text counts for this recipient; 1 where it says
 *     nothing
 * @param granter who gives it
 * @param event where it was given
 * @param year the year of the award
 * @param rule the rule that found it
 * @param confidence estimated probability that name, recipient and outcome are right, 0 to 1
 * @param evidence the words that say so
 */
public record Award(
    String name,
    @Nullable String category,
    @Nullable String recipient,
    Outcome outcome,
    int count,
    @Nullable String granter,
    @Nullable String event,
    @Nullable Integer year,
    String rule,
    double confidence,
    Span evidence) {

  /** Checks the invariants. */
  public Award {
    if (count < 1) {
      throw new IllegalArgumentException("count " + count + " of " + name);
    }
    Confidence.check(confidence);
  }
}
