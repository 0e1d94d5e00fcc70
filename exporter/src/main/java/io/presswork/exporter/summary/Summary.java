package io.presswork.exporter.summary;

import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run of releases says as a whole. Releases with the text of an earlier one count as {@code
 * duplicates} and nowhere else.
 *
 * @param releases how many releases there are, duplicates not among them
 * @param duplicates how many releases more have the text of one of them
 * @param facts how many facts of each kind; a missing kind counts 0
 * @param outcomes how many awards of each outcome; a missing outcome counts 0
 * @param organisations most releases first
 * @param cities most releases first
 * @param programmes award programmes, most releases first, then most awards; the years of each
 *     together, latest first
 * @param speakers most quotes first
 * @param gaps for each kind of fact, what its list lacks because there was too much to keep
 */
public record Summary(
    long releases,
    long duplicates,
    Map<FactKind, Long> facts,
    Map<Outcome, Long> outcomes,
    List<OrganisationSummary> organisations,
    List<CitySummary> cities,
    List<ProgrammeSummary> programmes,
    List<SpeakerSummary> speakers,
    Map<FactKind, Gap> gaps) {

  /** Copies lists and maps and gives every kind and outcome its number. */
  public Summary {
    facts = complete(FactKind.class, facts, 0L);
    outcomes = complete(Outcome.class, outcomes, 0L);
    organisations = List.copyOf(organisations);
    cities = List.copyOf(cities);
    programmes = List.copyOf(programmes);
    speakers = List.copyOf(speakers);
    gaps = complete(FactKind.class, gaps, Gap.NONE);
  }

  private static <K extends Enum<K>, V> Map<K, V> complete(
      Class<K> type, Map<K, V> values, V missing) {
    EnumMap<K, V> complete = new EnumMap<>(type);
    for (K key : type.getEnumConstants()) {
      complete.put(key, values.getOrDefault(key, missing));
    }
    return Collections.unmodifiableMap(complete);
  }
}
