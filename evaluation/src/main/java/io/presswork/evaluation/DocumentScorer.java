package io.presswork.evaluation;

import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.match.Comparison;
import io.presswork.evaluation.match.Fact;
import io.presswork.evaluation.match.Level;
import io.presswork.evaluation.match.Pairing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores one release. Used once. */
final class DocumentScorer {

  private final LabelledRelease gold;
  private final LabelledRelease extracted;
  private final Map<Measure, MeasureScore> scores = new EnumMap<>(Measure.class);
  private final List<EvaluationError> errors = new ArrayList<>();
  private final Map<Measure, Set<String>> errorKeys = new EnumMap<>(Measure.class);

  DocumentScorer(LabelledRelease gold, LabelledRelease extracted) {
    this.gold = gold;
    this.extracted = extracted;
  }

  /**
   * The scores.
   *
   * @param wasExtracted whether there was an extraction at all
   */
  DocumentScore score(boolean wasExtracted) {
    for (Measure measure : Measure.values()) {
      if (gold.kinds().contains(measure.kind())) {
        measure(measure, Comparisons.of(measure));
      }
    }
    FieldScorer fields = new FieldScorer(gold, extracted);
    return new DocumentScore(
        gold.id(), wasExtracted, scores, fields.scores(), errors, fields.errors());
  }

  private <F extends Fact> void measure(Measure measure, Comparison<F> comparison) {
    List<F> labels = comparison.facts(gold);
    List<F> facts = comparison.facts(extracted);
    Pairing<F> strict = Pairing.of(labels, facts, comparison, Level.STRICT);
    Pairing<F> partial = Pairing.of(labels, facts, comparison, Level.PARTIAL);
    scores.put(measure, new MeasureScore(score(strict), score(partial)));
    Set<String> partialErrors = new HashSet<>();
    partial.missed().forEach(label -> partialErrors.add(key(EvaluationError.Type.MISSED, label)));
    partial.wrong().forEach(fact -> partialErrors.add(key(EvaluationError.Type.WRONG, fact)));
    for (F label : strict.missed()) {
      String nearest = Comparisons.nearestFact(label, facts, comparison);
      add(
          measure,
          EvaluationError.Type.MISSED,
          label,
          comparison.describe(label),
          nearest,
          partialErrors);
    }
    for (F fact : strict.wrong()) {
      String nearest = Comparisons.nearestLabel(fact, labels, comparison);
      add(
          measure,
          EvaluationError.Type.WRONG,
          fact,
          comparison.describe(fact),
          nearest,
          partialErrors);
    }
  }

  private static <F extends Fact> Score score(Pairing<F> pairing) {
    return new Score(pairing.pairs().size(), pairing.wrong().size(), pairing.missed().size());
  }

  private void add(
      Measure measure,
      EvaluationError.Type type,
      Fact fact,
      String text,
      @Nullable String nearest,
      Set<String> partialErrors) {
    String key = key(type, fact);
    errorKeys.computeIfAbsent(measure, m -> new HashSet<>()).add(key);
    boolean repeated =
        measure.base().map(errorKeys::get).map(keys -> keys.contains(key)).orElse(false);
    errors.add(
        new EvaluationError(
            gold.id(), measure, type, text, nearest, !partialErrors.contains(key), repeated));
  }

  private static String key(EvaluationError.Type type, Fact fact) {
    return type + " " + fact.key();
  }
}
