package io.presswork.exporter.summary;

import io.presswork.model.Outcome;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One year of an award programme in all releases.
 *
 * @param name the form that most releases use, the same for every year
 * @param year its year; null where the releases do not tell
 * @param releases how many releases name an award of it
 * @param recipients how many different recipients they name
 * @param outcomes how many awards of each outcome; a missing outcome counts 0
 * @param granter who gives it, by the form that most releases use; null where no release tells
 * @param variants the other forms that were joined, of any year, the most frequent first
 */
public record ProgrammeSummary(
    String name,
    @Nullable Integer year,
    int releases,
    int recipients,
    Map<Outcome, Long> outcomes,
    @Nullable String granter,
    List<String> variants) {

  /** Copies list and map and gives every outcome its number. */
  public ProgrammeSummary {
    EnumMap<Outcome, Long> complete = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      complete.put(outcome, outcomes.getOrDefault(outcome, 0L));
    }
    outcomes = Collections.unmodifiableMap(complete);
    variants = List.copyOf(variants);
  }
}
