package io.presswork.cli.review;

import io.presswork.evaluation.Judgement;
import io.presswork.evaluation.Place;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.exporter.report.MissedFact;
import io.presswork.exporter.text.WhiteSpace;
import io.presswork.model.FactKind;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lists the labels that were not extracted, with the places of their words. */
final class MissedFacts {

  private static final String BETWEEN_PIECES = " … ";

  private final LabelledRelease gold;
  private final LabelPlaces places;

  /**
   * For one release.
   *
   * @param text its text
   */
  MissedFacts(LabelledRelease gold, String text) {
    this.gold = gold;
    this.places = new LabelPlaces(text);
  }

  /** The missed labels, by kind, then in the order of the labels; of a quote its missed pieces. */
  List<MissedFact> of(List<Judgement> judgements) {
    List<MissedFact> missed = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      byLabel(kind, judgements)
          .forEach(
              (label, pieces) ->
                  missed.add(
                      new MissedFact(
                          kind,
                          text(kind, label, pieces),
                          places(kind, label, pieces),
                          pieces.stream()
                              .map(Judgement::nearest)
                              .filter(Objects::nonNull)
                              .map(WhiteSpace::fold)
                              .findFirst()
                              .orElse(null))));
    }
    return missed;
  }

  private static Map<Integer, List<Judgement>> byLabel(FactKind kind, List<Judgement> judgements) {
    Map<Integer, List<Judgement>> byLabel = new TreeMap<>();
    for (Judgement judgement : judgements) {
      Place label = judgement.label();
      if (label != null
          && judgement.type() == Judgement.Type.MISSED
          && judgement.measure() == Assessor.baseOf(kind)) {
        byLabel.computeIfAbsent(label.index(), l -> new ArrayList<>()).add(judgement);
      }
    }
    return byLabel;
  }

  private String text(FactKind kind, int label, List<Judgement> pieces) {
    String words = pieces.stream().map(Judgement::text).collect(Collectors.joining(BETWEEN_PIECES));
    boolean spoken = kind == FactKind.QUOTE && !gold.quotes().get(label).speakers().isEmpty();
    return WhiteSpace.fold(
        spoken ? words + " -- " + gold.quotes().get(label).speakers().get(0) : words);
  }

  private List<Span> places(FactKind kind, int label, List<Judgement> pieces) {
    return switch (kind) {
      case ORGANISATION -> places.all(gold.organisations().get(label).forms());
      case CITY -> places.all(gold.cities().get(label).forms());
      case AWARD -> places.first(gold.awards().get(label).names());
      case QUOTE -> places.passages(pieces(gold.quotes().get(label), pieces));
    };
  }

  private static List<String> pieces(QuoteLabel quote, List<Judgement> missed) {
    return missed.stream()
        .map(Judgement::label)
        .filter(Objects::nonNull)
        .map(place -> quote.parts().get(place.part()))
        .toList();
  }
}
