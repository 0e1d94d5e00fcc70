package io.presswork.evaluation.match;

import io.presswork.evaluation.label.LabelledRelease;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How one measure compares labels with an extraction.
 *
 * @param <F> the facts it compares
 */
public interface Comparison<F extends Fact> {

  /** Every fact of a release that the measure looks at. */
  List<F> facts(LabelledRelease release);

  /** Whether a fact is to be found, or claimed, at all: a relation needs both its ends. */
  default boolean counts(F fact) {
    return true;
  }

  /** Whether a label is doubtful under this measure. */
  default boolean doubtful(F gold) {
    return gold.doubtful();
  }

  /**
   * How well an extracted fact matches a label.
   *
   * @return empty where it does not match; else 0 to 1, by which the best of several matches is
   *     chosen
   */
  OptionalDouble match(F gold, F extracted, Level level);

  /** Whether a doubtful label takes an extracted fact out of the count. */
  default boolean excuses(F doubtful, F extracted, Level level) {
    return match(doubtful, extracted, level).isPresent();
  }

  /** A fact as a line of a report. */
  default String describe(F fact) {
    return fact.text();
  }

  /** How alike two facts look, 0 to 1, whether they match or not. */
  double likeness(F gold, F extracted);
}
