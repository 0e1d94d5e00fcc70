package io.presswork.evaluation.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Which spans name the same thing. */
final class AliasGroups {

  private final Map<String, List<BratSpan>> groupOf = new HashMap<>();
  private final Map<String, BratSpan> spans = new LinkedHashMap<>();

  /**
   * Makes the groups of a file.
   *
   * @param lookup the span of an identifier on a line; notes a fault where there is none
   */
  AliasGroups(
      BratDocument document,
      BiFunction<String, Integer, Optional<BratSpan>> lookup,
      FaultList faults) {
    document.spans().forEach(span -> spans.put(span.id(), span));
    for (BratAlias alias : document.aliases()) {
      List<BratSpan> group = new ArrayList<>();
      for (String id : alias.spans()) {
        lookup.apply(id, alias.line()).ifPresent(span -> join(group, span, alias.line(), faults));
      }
      List<BratSpan> members = List.copyOf(group);
      members.forEach(span -> groupOf.put(span.id(), members));
    }
  }

  private void join(List<BratSpan> group, BratSpan span, int line, FaultList faults) {
    if (!isName(span.type())) {
      faults.add(line, "Alias joins names, but " + span.id() + " is " + span.type().label());
    } else if (groupOf.containsKey(span.id()) || group.contains(span)) {
      faults.add(line, span.id() + " is in an Alias already");
    } else if (!group.isEmpty() && group.get(0).type() != span.type()) {
      faults.add(
          line,
          "Alias joins "
              + describe(group.get(0))
              + " with "
              + describe(span)
              + ", which is of another type");
    } else {
      group.add(span);
    }
  }

  private static boolean isName(SpanType type) {
    return switch (type) {
      case ORGANISATION, CITY, REGION, COUNTRY, AWARD, EVENT, PERSON, WORK -> true;
      case QUOTE, TITLE -> false;
    };
  }

  private static String describe(BratSpan span) {
    return span.id() + " (" + span.type().label() + ")";
  }

  /** The spans that name the same thing as this one, the canonical name first. */
  List<BratSpan> group(BratSpan span) {
    return groupOf.getOrDefault(span.id(), List.of(span));
  }

  /** The forms of a thing's name, the canonical one first. */
  List<String> forms(BratSpan span) {
    return group(span).stream().map(BratSpan::text).distinct().toList();
  }

  /** The canonical span of each thing of a type, in order of lines. */
  List<BratSpan> things(SpanType type) {
    return spans.values().stream()
        .filter(span -> span.type() == type)
        .map(span -> group(span).get(0))
        .distinct()
        .toList();
  }
}
