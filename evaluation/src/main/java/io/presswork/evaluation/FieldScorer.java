package io.presswork.evaluation;

import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.evaluation.match.AwardComparison;
import io.presswork.evaluation.match.Comparison;
import io.presswork.evaluation.match.EntityComparison;
import io.presswork.evaluation.match.Fact;
import io.presswork.evaluation.match.Level;
import io.presswork.evaluation.match.Pairing;
import io.presswork.evaluation.match.QuoteComparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the fields of the facts of one release that match partially: cities; awards with
 * recipient; quotes with speaker, each quote once however many pieces it has.
 */
final class FieldScorer {

  private final LabelledRelease gold;
  private final LabelledRelease extracted;
  private final Map<Field, FieldScore> scores = new EnumMap<>(Field.class);
  private final List<FieldError> errors = new ArrayList<>();

  FieldScorer(LabelledRelease gold, LabelledRelease extracted) {
    this.gold = gold;
    this.extracted = extracted;
    for (var pair : pairs(EntityComparison.cities())) {
      CityLabel label = pair.gold().label();
      compare(label.forms().get(0), FieldValues.of(label, pair.extracted().label()));
    }
    for (var pair : pairs(new AwardComparison(AwardComparison.Depth.RECIPIENT))) {
      compare(pair.gold().text(), FieldValues.of(pair.gold().label(), pair.extracted().label()));
    }
    IdentityHashMap<QuoteLabel, Boolean> seen = new IdentityHashMap<>();
    for (var pair : pairs(new QuoteComparison(true))) {
      if (seen.put(pair.gold().label(), true) == null) {
        compare(pair.gold().text(), FieldValues.of(pair.gold().label(), pair.extracted().label()));
      }
    }
  }

  Map<Field, FieldScore> scores() {
    return scores;
  }

  /** The errors, by field. */
  List<FieldError> errors() {
    return errors.stream().sorted(Comparator.comparing(FieldError::field)).toList();
  }

  private <F extends Fact> List<Pairing.Pair<F>> pairs(Comparison<F> comparison) {
    return Pairing.of(
            comparison.facts(gold), comparison.facts(extracted), comparison, Level.PARTIAL)
        .pairs();
  }

  private void compare(String fact, List<FieldValues> fields) {
    for (FieldValues values : fields) {
      scores.merge(values.field(), values.score(), FieldScore::plus);
      values
          .difference()
          .map(
              wrong ->
                  new FieldError(
                      gold.id(),
                      wrong.field(),
                      fact,
                      wrong.expected(),
                      wrong.extracted(),
                      values.isNear()))
          .ifPresent(errors::add);
    }
  }
}
