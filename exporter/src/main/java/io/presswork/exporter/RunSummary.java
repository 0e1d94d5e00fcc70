package io.presswork.exporter;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is worth keeping of a run. All but {@code elapsed} is the same for the same inputs,
 * configuration and versions.
 *
 * @param versions what made the files, by name, such as {@code presswork} and {@code corenlp}
 * @param configuration the settings, by name
 * @param counts what was found
 * @param failures the inputs that failed, in input order
 * @param elapsed how long it took
 */
public record RunSummary(
    Map<String, String> versions,
    Map<String, String> configuration,
    RunCounts counts,
    List<FailedInput> failures,
    Duration elapsed) {

  /** Copies list and maps; maps are sorted by name, whatever order they come in. */
  public RunSummary {
    versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    configuration = Collections.unmodifiableMap(new TreeMap<>(configuration));
    failures = List.copyOf(failures);
  }
}
