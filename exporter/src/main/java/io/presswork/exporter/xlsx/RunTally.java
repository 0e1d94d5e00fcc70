package io.presswork.exporter.xlsx;

import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.model.Award;
import io.presswork.model.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** What the summary counts beyond the rows of tables. */
final class RunTally {

  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private long releases;
  private long duplicates;
  private long withIssues;
  private long withCuts;

  /**
   * Adds a release.
   *
   * @param cut whether one of its cells was cut
   */
  void add(ReleaseEntry entry, boolean cut) {
    releases++;
    duplicates += entry.duplicateOf() == null ? 0 : 1;
    withIssues += cut || !entry.release().issues().isEmpty() ? 1 : 0;
    withCuts += cut ? 1 : 0;
    for (Award award : entry.release().awards()) {
      outcomes.merge(award.outcome(), 1L, Long::sum);
    }
  }

  long releases() {
    return releases;
  }

  long duplicates() {
    return duplicates;
  }

  long withIssues() {
    return withIssues;
  }

  long withCuts() {
    return withCuts;
  }

  /** How many awards had an outcome. */
  long awards(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }
}
