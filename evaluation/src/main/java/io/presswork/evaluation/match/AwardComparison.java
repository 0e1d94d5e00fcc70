package io.presswork.evaluation.match;

import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.model.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Compares awards, by name alone or with recipient, or with recipient and outcome.
 *
 * <p>Strict: the name has the same words in the same order, punctuation between them and years
 * around them put aside; where one side gives a category, its "category name" and "name category"
 * may equal the other's name. The recipient equals an acceptable form after folding. The outcome is
 * an acceptable one.
 *
 * <p>Partial: name and recipient have a Dice overlap of tokens of at least 0.6 each; the category
 * by itself may stand for the name; nominated, shortlisted and finalist are one outcome.
 */
public final class AwardComparison implements Comparison<AwardFact> {

  /** How much of an award is compared. */
  public enum Depth {
    /** The name. */
    NAME,
    /** The name and the recipient. */
    RECIPIENT,
    /** The name, the recipient and the outcome. */
    OUTCOME
  }

  private static final double ENOUGH = 0.6;
  private static final Set<Outcome> IN_LINE =
      EnumSet.of(Outcome.NOMINATED, Outcome.SHORTLISTED, Outcome.FINALIST);

  private final Depth depth;

  /** Compares to a depth. */
  public AwardComparison(Depth depth) {
    this.depth = depth;
  }

  @Override
  public List<AwardFact> facts(LabelledRelease release) {
    return release.awards().stream().map(AwardFact::of).toList();
  }

  @Override
  public boolean counts(AwardFact fact) {
    return switch (depth) {
      case NAME -> true;
      case RECIPIENT -> !fact.recipients().isEmpty();
      case OUTCOME -> !fact.recipients().isEmpty() && !fact.label().outcomes().isEmpty();
    };
  }

  /** A label that does not tell the outcome cannot judge one. */
  @Override
  public boolean doubtful(AwardFact gold) {
    return gold.doubtful() || (depth == Depth.OUTCOME && gold.label().outcomes().isEmpty());
  }

  @Override
  public OptionalDouble match(AwardFact gold, AwardFact extracted, Level level) {
    if (!sameName(gold, extracted, level)) {
      return OptionalDouble.empty();
    }
    boolean sameRecipient = sameRecipient(gold, extracted, level);
    boolean sameOutcome = sameOutcome(gold, extracted, level);
    boolean matches =
        switch (depth) {
          case NAME -> true;
          case RECIPIENT -> sameRecipient;
          case OUTCOME -> sameRecipient && sameOutcome;
        };
    double quality =
        0.5 * gold.name().dice(extracted.name())
            + 0.3 * gold.recipients().dice(extracted.recipients())
            + 0.08 * gold.name().category().dice(extracted.name().category())
            + 0.04 * gold.years().dice(extracted.years())
            + (sameOutcome ? 0.08 : 0);
    return matches ? OptionalDouble.of(quality) : OptionalDouble.empty();
  }

  /** The outcome of a doubtful award does not matter, nor a recipient that it does not tell. */
  @Override
  public boolean excuses(AwardFact doubtful, AwardFact extracted, Level level) {
    return sameName(doubtful, extracted, level)
        && (depth == Depth.NAME
            || doubtful.recipients().isEmpty()
            || sameRecipient(doubtful, extracted, level));
  }

  @Override
  public double likeness(AwardFact gold, AwardFact extracted) {
    double name = gold.name().dice(extracted.name());
    double recipient = gold.recipients().dice(extracted.recipients());
    return depth == Depth.NAME ? 0.9 * name + 0.1 * recipient : (name + recipient) / 2;
  }

  private static boolean sameName(AwardFact gold, AwardFact extracted, Level level) {
    return switch (level) {
      case STRICT -> gold.name().same(extracted.name());
      case PARTIAL -> gold.name().dice(extracted.name()) >= ENOUGH;
    };
  }

  private static boolean sameRecipient(AwardFact gold, AwardFact extracted, Level level) {
    return switch (level) {
      case STRICT -> gold.recipients().same(extracted.recipients());
      case PARTIAL -> gold.recipients().dice(extracted.recipients()) >= ENOUGH;
    };
  }

  private static boolean sameOutcome(AwardFact gold, AwardFact extracted, Level level) {
    List<Outcome> right = gold.label().outcomes();
    return extracted.label().outcomes().stream()
        .anyMatch(
            outcome ->
                right.contains(outcome)
                    || (level == Level.PARTIAL
                        && IN_LINE.contains(outcome)
                        && right.stream().anyMatch(IN_LINE::contains)));
  }
}
