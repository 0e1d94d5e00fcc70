package io.presswork.evaluation;

import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.match.Comparison;
import io.presswork.evaluation.match.Fact;
import io.presswork.evaluation.match.Level;
import io.presswork.evaluation.match.Pairing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges the facts of one release. Used once. */
final class Judge {

  /** By extracted fact, then by label. */
  private static final Comparator<Judgement> ORDER =
      Comparator.comparing(Judgement::measure)
          .thenComparing(Judgement::fact, Comparator.nullsLast(Judge::compare))
          .thenComparing(Judgement::label, Comparator.nullsLast(Judge::compare));

  private final LabelledRelease gold;
  private final LabelledRelease extracted;
  private final List<Judgement> judgements = new ArrayList<>();

  Judge(LabelledRelease gold, LabelledRelease extracted) {
    this.gold = gold;
    this.extracted = extracted;
  }

  /** The judgements of the measures whose kind was labelled. */
  List<Judgement> judge() {
    for (Measure measure : Measure.values()) {
      if (gold.kinds().contains(measure.kind())) {
        judge(measure, Comparisons.of(measure));
      }
    }
    return judgements.stream().sorted(ORDER).toList();
  }

  private <F extends Fact> void judge(Measure measure, Comparison<F> comparison) {
    List<F> labels = comparison.facts(gold);
    List<F> facts = comparison.facts(extracted);
    // A pairing gives back the very objects it was given.
    IdentityHashMap<F, Place> labelPlaces = places(labels, Place.all(gold, measure.kind()));
    IdentityHashMap<F, Place> factPlaces = places(facts, Place.all(extracted, measure.kind()));
    Pairing<F> pairing = Pairing.of(labels, facts, comparison, Level.STRICT);
    for (Pairing.Pair<F> pair : pairing.pairs()) {
      Place label = placeOf(pair.gold(), labelPlaces);
      Place fact = placeOf(pair.extracted(), factPlaces);
      judgements.add(
          new Judgement(
              measure,
              Judgement.Type.RIGHT,
              label,
              fact,
              comparison.describe(pair.extracted()),
              null,
              differences(measure, label, fact)));
    }
    for (F label : pairing.missed()) {
      String nearest = Comparisons.nearestFact(label, facts, comparison);
      Place place = placeOf(label, labelPlaces);
      add(measure, Judgement.Type.MISSED, place, null, comparison.describe(label), nearest);
    }
    for (F fact : pairing.wrong()) {
      String nearest = Comparisons.nearestLabel(fact, labels, comparison);
      Place place = placeOf(fact, factPlaces);
      add(measure, Judgement.Type.WRONG, null, place, comparison.describe(fact), nearest);
    }
    for (F fact : pairing.excused()) {
      Place place = placeOf(fact, factPlaces);
      add(measure, Judgement.Type.EXCUSED, null, place, comparison.describe(fact), null);
    }
  }

  private void add(
      Measure measure,
      Judgement.Type type,
      @Nullable Place label,
      @Nullable Place fact,
      String text,
      @Nullable String nearest) {
    judgements.add(new Judgement(measure, type, label, fact, text, nearest, List.of()));
  }

  private List<FieldDifference> differences(Measure measure, Place label, Place fact) {
    int i = label.index();
    int j = fact.index();
    List<FieldValues> values =
        switch (measure) {
          case CITY -> FieldValues.of(gold.cities().get(i), extracted.cities().get(j));
          case AWARD_RECIPIENT -> FieldValues.of(gold.awards().get(i), extracted.awards().get(j));
          case QUOTE_SPEAKER -> FieldValues.of(gold.quotes().get(i), extracted.quotes().get(j));
          case ORGANISATION, AWARD, AWARD_RECIPIENT_OUTCOME, QUOTE -> List.of();
        };
    return values.stream().map(FieldValues::difference).flatMap(Optional::stream).toList();
  }

  private static <F extends Fact> IdentityHashMap<F, Place> places(
      List<F> facts, List<Place> places) {
    IdentityHashMap<F, Place> placeOf = new IdentityHashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      placeOf.put(facts.get(i), places.get(i));
    }
    return placeOf;
  }

  private static <F extends Fact> Place placeOf(F fact, IdentityHashMap<F, Place> places) {
    Place place = places.get(fact);
    if (place == null) {
      throw new IllegalStateException("a pairing made up " + fact.text());
    }
    return place;
  }

  private static int compare(Place a, Place b) {
    int byIndex = Integer.compare(a.index(), b.index());
    return byIndex == 0 ? Integer.compare(a.part(), b.part()) : byIndex;
  }
}
