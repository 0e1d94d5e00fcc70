package io.presswork.evaluation;

import io.presswork.evaluation.match.AwardComparison;
import io.presswork.evaluation.match.Comparison;
import io.presswork.evaluation.match.EntityComparison;
import io.presswork.evaluation.match.Fact;
import io.presswork.evaluation.match.QuoteComparison;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How each measure compares. */
final class Comparisons {

  /** Below this, what looks most alike is no help. */
  private static final double ALIKE = 0.3;

  private Comparisons() {}

  /** The comparison of a measure. */
  static Comparison<? extends Fact> of(Measure measure) {
    return switch (measure) {
      case ORGANISATION -> EntityComparison.organisations();
      case CITY -> EntityComparison.cities();
      case AWARD -> new AwardComparison(AwardComparison.Depth.NAME);
      case AWARD_RECIPIENT -> new AwardComparison(AwardComparison.Depth.RECIPIENT);
      case AWARD_RECIPIENT_OUTCOME -> new AwardComparison(AwardComparison.Depth.OUTCOME);
      case QUOTE -> new QuoteComparison(false);
      case QUOTE_SPEAKER -> new QuoteComparison(true);
    };
  }

  /** The extracted fact that looks most like a label. */
  static <F extends Fact> @Nullable String nearestFact(
      F label, List<F> facts, Comparison<F> comparison) {
    return nearest(facts, fact -> comparison.likeness(label, fact), comparison);
  }

  /** The label that looks most like an extracted fact. */
  static <F extends Fact> @Nullable String nearestLabel(
      F fact, List<F> labels, Comparison<F> comparison) {
    return nearest(labels, label -> comparison.likeness(label, fact), comparison);
  }

  /** The fact that looks most alike; of several the first by its words. */
  private static <F extends Fact> @Nullable String nearest(
      List<F> facts, ToDoubleFunction<F> likeness, Comparison<F> comparison) {
    String nearest = null;
    double best = ALIKE;
    for (F fact : facts) {
      double value = likeness.applyAsDouble(fact);
      String text = comparison.describe(fact);
      if (value > best || (value == best && (nearest == null || text.compareTo(nearest) < 0))) {
        best = value;
        nearest = text;
      }
    }
    return nearest;
  }
}
