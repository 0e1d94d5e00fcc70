package io.presswork.extractor.resolve.award;

import io.presswork.extractor.resolve.award.list.ListedAward;
import io.presswork.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One pair of award and recipient as one place of the release states it.
 *
 * @param award the award
 * @param recipient the recipient's full name
 * @param outcome what happened
 * @param count how many awards of the name
 * @param granter who gives it
 * @param event where it was given
 * @param year the year
 * @param rule the rule that found it
 * @param confidence 0 to 1
 * @param begin where the evidence begins in the view
 * @param end where it ends
 */
record Claim(
    AwardItem award,
    String recipient,
    Outcome outcome,
    int count,
    @Nullable String granter,
    @Nullable String event,
    @Nullable Integer year,
    String rule,
    double confidence,
    int begin,
    int end) {

  /** The claim that a line of a list makes. */
  static Claim listed(ListedAward line) {
    return new Claim(
        new AwardItem(line.name(), line.begin(), line.end(), null, line.category()),
        line.recipient(),
        line.outcome(),
        1,
        line.granter(),
        line.event(),
        line.year(),
        line.rule(),
        line.confidence(),
        line.begin(),
        line.end());
  }

  Claim with(
      @Nullable String otherGranter, @Nullable String otherEvent, @Nullable Integer otherYear) {
    return new Claim(
        award,
        recipient,
        outcome,
        count,
        otherGranter,
        otherEvent,
        otherYear,
        rule,
        confidence,
        begin,
        end);
  }
}
