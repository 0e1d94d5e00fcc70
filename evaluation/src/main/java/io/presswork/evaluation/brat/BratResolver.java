package io.presswork.evaluation.brat;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.OrganisationLabel;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows the references between the lines of a file and makes labels of them. Used once. */
final class BratResolver {

  private final BratDocument document;
  private final Predicate<String> declared;
  private final FaultList faults;
  private final Map<String, BratSpan> spans = new HashMap<>();
  private final AliasGroups groups;
  private final BratRelations relations;

  /**
   * Starts on a file.
   *
   * @param declared whether the file has a line of an identifier, be it right or wrong
   */
  BratResolver(BratDocument document, Predicate<String> declared, FaultList faults) {
    this.document = document;
    this.declared = declared;
    this.faults = faults;
    document.spans().forEach(span -> spans.put(span.id(), span));
    this.groups = new AliasGroups(document, this::lookup, faults);
    this.relations = new BratRelations(document, this::lookup, groups, faults);
  }

  /** The labels, as far as the lines are right; the faults are noted. */
  LabelledRelease resolve(String id) {
    List<OrganisationLabel> organisations =
        groups.things(SpanType.ORGANISATION).stream()
            .map(thing -> new OrganisationLabel(groups.forms(thing), false))
            .toList();
    List<CityLabel> cities = groups.things(SpanType.CITY).stream().map(this::city).toList();
    List<QuoteLabel> quotes = groups.things(SpanType.QUOTE).stream().map(this::quote).toList();
    List<AwardLabel> awards = awards();
    new Completeness(groups, relations, faults).check(document);
    return LabelledRelease.complete(id, organisations, cities, awards, quotes);
  }

  private Optional<BratSpan> lookup(String id, int line) {
    BratSpan span = spans.get(id);
    if (span == null && !(id.startsWith("T") && declared.test(id))) {
      faults.add(line, id + " is no span of this file");
    }
    return Optional.ofNullable(span);
  }

  private CityLabel city(BratSpan city) {
    return new CityLabel(
        groups.forms(city), place(city, SpanType.REGION), place(city, SpanType.COUNTRY), false);
  }

  private @Nullable String place(BratSpan city, SpanType type) {
    return relations.from(city, RelationType.IN).stream()
        .map(BratRelations.Edge::to)
        .filter(place -> place.type() == type)
        .map(BratSpan::text)
        .findFirst()
        .orElse(null);
  }

  private QuoteLabel quote(BratSpan quote) {
    return new QuoteLabel(
        quote.parts(),
        relations.formsFrom(quote, RelationType.SPEAKER),
        false,
        relations.formsFrom(quote, RelationType.SPEAKER_TITLE),
        relations.formsFrom(quote, RelationType.SPEAKER_ORGANISATION),
        false);
  }

  private List<AwardLabel> awards() {
    Map<String, List<BratNote>> notes = notesOfPairs();
    List<AwardLabel> awards = new ArrayList<>();
    Map<AwardLabel, BratRelation> seen = new HashMap<>();
    for (BratRelations.Edge edge : relations.all()) {
      BratRelation relation = edge.relation();
      Optional<Outcome> outcome = relation.type().outcome();
      if (outcome.isPresent()) {
        PairNote note = PairNote.of(notes.getOrDefault(relation.id(), List.of()), faults);
        awards.add(award(edge, outcome.get(), note));
        BratRelation same = seen.putIfAbsent(award(edge, outcome.get(), note.single()), relation);
        if (same != null) {
          faults.add(
              relation.line(),
              relation.id() + " says the same as " + same.id() + " on line " + same.line());
        }
      }
    }
    return awards;
  }

  private AwardLabel award(BratRelations.Edge edge, Outcome outcome, PairNote note) {
    return new AwardLabel(
        groups.forms(edge.from()),
        note.category(),
        groups.forms(edge.to()),
        List.of(outcome),
        note.count(),
        relations.formsFrom(edge.from(), RelationType.GRANTER),
        relations.formsFrom(edge.from(), RelationType.EVENT).stream().findFirst().orElse(null),
        note.year() == null ? List.of() : List.of(note.year()),
        false);
  }

  /** The notes by relation; those that cannot belong where they stand are faults. */
  private Map<String, List<BratNote>> notesOfPairs() {
    Map<String, Boolean> pairs =
        document.relations().stream()
            .collect(
                Collectors.toMap(
                    BratRelation::id, relation -> relation.type().outcome().isPresent()));
    Map<String, List<BratNote>> notes = new HashMap<>();
    for (BratNote note : document.notes()) {
      if (pairs.getOrDefault(note.target(), false)) {
        notes.computeIfAbsent(note.target(), target -> new ArrayList<>()).add(note);
      } else if (!declared.test(note.target())) {
        faults.add(note.line(), note.target() + " is not in this file");
      } else if (PairNote.looksLikeOne(note.text())
          && (spans.containsKey(note.target()) || pairs.containsKey(note.target()))) {
        faults.add(
            note.line(),
            "count, year and category belong to a relation of award and recipient, which "
                + note.target()
                + " is not");
      }
    }
    return notes;
  }
}
