package io.presswork.exporter.summary;

import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import io.presswork.model.Release;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up a run. Not safe for use by several threads at once. */
public final class Summariser {

  private final Map<FactKind, Long> facts = new EnumMap<>(FactKind.class);
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private long releases;

  /** Adds the next release. */
  public void add(Release release) {
    releases++;
    for (FactKind kind : FactKind.values()) {
      facts.merge(kind, (long) release.count(kind), Long::sum);
    }
    release.awards().forEach(award -> outcomes.merge(award.outcome(), 1L, Long::sum));
  }

  /** What the releases so far say. */
  public Summary summary() {
    return new Summary(
        releases, 0, facts, outcomes, List.of(), List.of(), List.of(), List.of(), Map.of());
  }
}
