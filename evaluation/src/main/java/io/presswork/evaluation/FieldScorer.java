package io.presswork.evaluation;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.evaluation.match.AwardComparison;
import io.presswork.evaluation.match.Comparison;
import io.presswork.evaluation.match.EntityComparison;
import io.presswork.evaluation.match.Fact;
import io.presswork.evaluation.match.Level;
import io.presswork.evaluation.match.Pairing;
import io.presswork.evaluation.match.Phrases;
import io.presswork.evaluation.match.QuoteComparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the fields of the facts of one release that match partially: cities; awards with
 * recipient; quotes with speaker, each quote once however many pieces it has.
 */
final class FieldScorer {

  private static final double NEAR = 0.6;

  private final LabelledRelease gold;
  private final LabelledRelease extracted;
  private final Map<Field, FieldScore> scores = new EnumMap<>(Field.class);
  private final List<FieldError> errors = new ArrayList<>();

  FieldScorer(LabelledRelease gold, LabelledRelease extracted) {
    this.gold = gold;
    this.extracted = extracted;
    for (var pair : pairs(EntityComparison.cities())) {
      city(pair.gold().label(), pair.extracted().label());
    }
    for (var pair : pairs(new AwardComparison(AwardComparison.Depth.RECIPIENT))) {
      award(pair.gold().text(), pair.gold().label(), pair.extracted().label());
    }
    IdentityHashMap<QuoteLabel, Boolean> seen = new IdentityHashMap<>();
    for (var pair : pairs(new QuoteComparison(true))) {
      if (seen.put(pair.gold().label(), true) == null) {
        quote(pair.gold().text(), pair.gold().label(), pair.extracted().label());
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

  private void city(CityLabel label, CityLabel fact) {
    String name = label.forms().get(0);
    compare(Field.CITY_REGION, name, list(label.region()), list(fact.region()));
    compare(Field.CITY_COUNTRY, name, list(label.country()), list(fact.country()));
  }

  private void award(String text, AwardLabel label, AwardLabel fact) {
    compare(Field.AWARD_CATEGORY, text, list(label.category()), list(fact.category()));
    compare(Field.AWARD_COUNT, text, count(label), count(fact));
    compare(Field.AWARD_GRANTER, text, label.granters(), fact.granters());
    compare(Field.AWARD_EVENT, text, list(label.event()), list(fact.event()));
    compare(Field.AWARD_YEAR, text, years(label), years(fact));
  }

  private void quote(String text, QuoteLabel label, QuoteLabel fact) {
    compare(Field.SPEAKER_TITLE, text, label.titles(), fact.titles());
    compare(Field.SPEAKER_ORGANISATION, text, label.organisations(), fact.organisations());
  }

  private static List<String> list(@Nullable String value) {
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }

  private static List<String> count(AwardLabel award) {
    return award.count() > 1 ? List.of(Integer.toString(award.count())) : List.of();
  }

  private static List<String> years(AwardLabel award) {
    return award.years().stream().map(String::valueOf).toList();
  }

  private void compare(Field field, String fact, List<String> labels, List<String> values) {
    FieldScore score;
    if (labels.isEmpty()) {
      score = new FieldScore(0, 0, 0, values.isEmpty() ? 0 : 1);
    } else {
      Phrases right = Phrases.ofNames(labels);
      Phrases found = Phrases.ofNames(values);
      boolean same = right.same(found);
      boolean near = right.dice(found) >= NEAR;
      score = new FieldScore(1, same ? 1 : 0, near ? 1 : 0, 0);
      if (!same) {
        errors.add(
            new FieldError(
                gold.id(),
                field,
                fact,
                labels.get(0),
                values.isEmpty() ? null : values.get(0),
                near));
      }
    }
    scores.merge(field, score, FieldScore::plus);
  }
}
