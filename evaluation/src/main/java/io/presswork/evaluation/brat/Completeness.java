package io.presswork.evaluation.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what is labelled twice and what lacks the relation that gives it a meaning. */
final class Completeness {

  private final AliasGroups groups;
  private final BratRelations relations;
  private final FaultList faults;

  Completeness(AliasGroups groups, BratRelations relations, FaultList faults) {
    this.groups = groups;
    this.relations = relations;
    this.faults = faults;
  }

  void check(BratDocument document) {
    int before = faults.size();
    oncePerThing(SpanType.ORGANISATION);
    oncePerThing(SpanType.CITY);
    atMostOne(SpanType.AWARD, RelationType.EVENT, SpanType.EVENT);
    atMostOne(SpanType.CITY, RelationType.IN, SpanType.REGION);
    atMostOne(SpanType.CITY, RelationType.IN, SpanType.COUNTRY);
    if (before == 0) {
      // With faulty lines about, a missing relation may only be one of them.
      groups.things(SpanType.AWARD).forEach(this::hasRecipient);
      Set<String> joined = relations.joined();
      document.spans().stream()
          .filter(span -> !standsAlone(span.type()) && !joined.contains(span.id()))
          .forEach(span -> faults.add(span.line(), named(span) + " is in no relation"));
    }
  }

  /** Whether a span of a type says something without any relation. */
  private static boolean standsAlone(SpanType type) {
    return switch (type) {
      case ORGANISATION, CITY, QUOTE, AWARD -> true;
      case REGION, COUNTRY, EVENT, PERSON, WORK, TITLE -> false;
    };
  }

  private void hasRecipient(BratSpan award) {
    boolean told =
        relations.all().stream()
            .anyMatch(
                edge ->
                    edge.relation().type().outcome().isPresent()
                        && groups.group(edge.from()).contains(award));
    if (!told) {
      faults.add(award.line(), named(award) + " has no recipient (Won, Honoured, ...)");
    }
  }

  private void oncePerThing(SpanType type) {
    Map<String, BratSpan> seen = new HashMap<>();
    for (BratSpan thing : groups.things(type)) {
      List<String> places = relations.formsFrom(thing, RelationType.IN);
      BratSpan first = seen.putIfAbsent(thing.text().toLowerCase(Locale.ROOT) + places, thing);
      if (first != null) {
        faults.add(
            thing.line(),
            named(thing)
                + " is labelled as "
                + first.id()
                + " on line "
                + first.line()
                + " already");
      }
    }
  }

  private void atMostOne(SpanType from, RelationType type, SpanType to) {
    for (BratSpan thing : groups.things(from)) {
      relations.from(thing, type).stream()
          .filter(edge -> edge.to().type() == to)
          .skip(1)
          .forEach(
              edge ->
                  faults.add(
                      edge.relation().line(),
                      named(thing) + " has a second " + to.label() + " by " + type.label()));
    }
  }

  private static String named(BratSpan span) {
    return span.id() + " (" + span.type().label() + " '" + span.text() + "')";
  }
}
