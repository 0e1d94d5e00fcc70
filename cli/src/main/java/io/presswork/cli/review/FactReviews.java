package io.presswork.cli.review;

import io.presswork.evaluation.Judgement;
import io.presswork.evaluation.Measure;
import io.presswork.evaluation.Place;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.exporter.report.FactReview;
import io.presswork.model.FactKind;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Says of every extracted fact what its labels say. A quote of several pieces is as good as its
 * worst.
 */
final class FactReviews {

  private FactReviews() {}

  /**
   * The reviews, by kind, then by place in the release; none of kinds that were not labelled and of
   * indirect quotes, which never are.
   *
   * @param extracted the release as it was compared
   */
  static List<FactReview> of(
      LabelledRelease gold,
      LabelledRelease extracted,
      Release release,
      List<Judgement> judgements) {
    Assessor assessor = new Assessor(gold, extracted);
    List<FactReview> reviews = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      int[] indices = comparedIndices(kind, release);
      Map<Integer, Assessment> assessments = new TreeMap<>();
      byPlace(kind, judgements)
          .forEach(
              (place, byMeasure) ->
                  assessments.merge(
                      place.index(), assessor.assess(kind, byMeasure), Assessment::and));
      assessments.forEach(
          (index, assessment) ->
              reviews.add(
                  new FactReview(kind, indices[index], assessment.verdict(), assessment.note())));
    }
    return reviews;
  }

  /** The place in the release of each fact that is compared. */
  private static int[] comparedIndices(FactKind kind, Release release) {
    return IntStream.range(0, release.count(kind))
        .filter(i -> kind != FactKind.QUOTE || release.quotes().get(i).kind() == QuoteKind.DIRECT)
        .toArray();
  }

  private static Map<Place, Map<Measure, Judgement>> byPlace(
      FactKind kind, List<Judgement> judgements) {
    Map<Place, Map<Measure, Judgement>> byPlace =
        new TreeMap<>(Comparator.comparingInt(Place::index).thenComparingInt(Place::part));
    for (Judgement judgement : judgements) {
      Place fact = judgement.fact();
      if (fact != null && judgement.measure().kind() == kind) {
        byPlace
            .computeIfAbsent(fact, f -> new EnumMap<>(Measure.class))
            .put(judgement.measure(), judgement);
      }
    }
    return byPlace;
  }
}
