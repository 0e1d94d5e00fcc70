package io.presswork.exporter;

import io.presswork.model.FactKind;
import io.presswork.model.Release;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much a run has found.
 *
 * @param releases how many releases were written
 * @param facts how many facts of each kind; a missing kind counts 0
 */
public record RunCounts(long releases, Map<FactKind, Long> facts) {

  /** Before the first release. */
  public static final RunCounts NONE = new RunCounts(0, Map.of());

  /** Copies the map and gives every kind its number. */
  public RunCounts {
    EnumMap<FactKind, Long> complete = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      complete.put(kind, facts.getOrDefault(kind, 0L));
    }
    facts = Collections.unmodifiableMap(complete);
  }

  /** The counts with one release more. */
  public RunCounts plus(Release release) {
    EnumMap<FactKind, Long> sum = new EnumMap<>(FactKind.class);
    facts.forEach((kind, count) -> sum.put(kind, count + release.count(kind)));
    return new RunCounts(releases + 1, sum);
  }
}
