package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.rule.pattern.TokenPattern;
import io.presswork.model.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code award/list-leads.txt}: what words before a list say of its lines.
 *
 * @param name as it stands in the output
 * @param kind what the lines are
 * @param outcome of the lines; null unless the kind is {@link Kind#AWARDS}
 * @param recipient where the recipient stands
 * @param patterns the words, alternatives
 * @param positive lead-ins that the rule decides
 * @param negative lead-ins that it does not
 */
record ListRule(
    String name,
    Kind kind,
    @Nullable Outcome outcome,
    RecipientPlace recipient,
    List<TokenPattern> patterns,
    List<String> positive,
    List<String> negative) {

  /** What the lines of a list are. */
  enum Kind {
    /** Recipients or awards, with the outcome of the rule. */
    AWARDS,
    /** The lead-in leaves open what happened; the headline may say so. */
    OPEN,
    /** Judges, sponsors, rules: no awards. */
    NONE
  }

  /** Where the recipient stands. */
  enum RecipientPlace {
    /** In the lines. */
    LINE,
    /** In the lead-in behind "by". */
    BY,
    /** In the lead-in as its subject. */
    SUBJECT
  }
}
