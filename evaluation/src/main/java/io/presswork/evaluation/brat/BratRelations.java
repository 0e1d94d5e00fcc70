package io.presswork.evaluation.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The relations of a file whose ends exist and are of the right types. */
final class BratRelations {

  /** A relation with its ends. */
  record Edge(BratRelation relation, BratSpan from, BratSpan to) {}

  private final List<Edge> edges = new ArrayList<>();
  private final AliasGroups groups;

  BratRelations(
      BratDocument document,
      BiFunction<String, Integer, Optional<BratSpan>> lookup,
      AliasGroups groups,
      FaultList faults) {
    this.groups = groups;
    for (BratRelation relation : document.relations()) {
      Optional<BratSpan> from = lookup.apply(relation.from(), relation.line());
      Optional<BratSpan> to = lookup.apply(relation.to(), relation.line());
      if (from.isPresent() && to.isPresent() && fits(relation, from.get(), to.get(), faults)) {
        edges.add(new Edge(relation, from.get(), to.get()));
      }
    }
    checkEachOnce(faults);
  }

  /** One pair may have several awards, told apart by their notes; nothing else is said twice. */
  private void checkEachOnce(FaultList faults) {
    Map<String, BratRelation> seen = new HashMap<>();
    for (Edge edge : edges) {
      BratRelation relation = edge.relation();
      if (relation.type().outcome().isEmpty()) {
        BratRelation same = seen.putIfAbsent(key(edge), relation);
        if (same != null) {
          faults.add(
              relation.line(),
              relation.id() + " says the same as " + same.id() + " on line " + same.line());
        }
      }
    }
  }

  private String key(Edge edge) {
    return edge.relation().type()
        + " "
        + groups.group(edge.from()).get(0).id()
        + " "
        + groups.group(edge.to()).get(0).id();
  }

  private static boolean fits(BratRelation relation, BratSpan from, BratSpan to, FaultList faults) {
    RelationType type = relation.type();
    boolean fits = true;
    if (from.type() != type.from()) {
      faults.add(
          relation.line(),
          type.label()
              + " starts from "
              + type.from().label()
              + ", but "
              + from.id()
              + " is "
              + from.type().label());
      fits = false;
    }
    if (!type.to().contains(to.type())) {
      String allowed =
          type.to().stream().map(SpanType::label).sorted().collect(Collectors.joining(" or "));
      faults.add(
          relation.line(),
          type.label() + " leads to " + allowed + ", but " + to.id() + " is " + to.type().label());
      fits = false;
    }
    return fits;
  }

  /** Every relation, in order of lines. */
  List<Edge> all() {
    return List.copyOf(edges);
  }

  /** The relations of a type that start from a thing under any of its names. */
  List<Edge> from(BratSpan thing, RelationType type) {
    Set<String> names = groups.group(thing).stream().map(BratSpan::id).collect(Collectors.toSet());
    return edges.stream()
        .filter(edge -> edge.relation().type() == type && names.contains(edge.from().id()))
        .toList();
  }

  /** Every form of everything that relations of a type lead to from a thing. */
  List<String> formsFrom(BratSpan thing, RelationType type) {
    return from(thing, type).stream()
        .flatMap(edge -> groups.forms(edge.to()).stream())
        .distinct()
        .toList();
  }

  /** Identifiers of all spans that take part in a relation under any of their names. */
  Set<String> joined() {
    Set<String> joined = new HashSet<>();
    for (Edge edge : edges) {
      groups.group(edge.from()).forEach(span -> joined.add(span.id()));
      groups.group(edge.to()).forEach(span -> joined.add(span.id()));
    }
    return joined;
  }
}
