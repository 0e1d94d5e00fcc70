package io.presswork.exporter.summary;

import io.presswork.model.Award;
import io.presswork.model.Release;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The award programmes of a run. */
final class Programmes {

  private static final Comparator<Map.Entry<ProgrammeKey, ProgrammeTally>> ORDER =
      Comparator.<Map.Entry<ProgrammeKey, ProgrammeTally>>comparingInt(
              e -> -e.getValue().releases.size())
          .thenComparing(e -> -e.getValue().awards())
          .thenComparing(e -> e.getKey().name(), CodePoints.ORDER)
          .thenComparing(e -> e.getKey().granter(), CodePoints.ORDER);

  private final LossyMap<ProgrammeKey, ProgrammeTally> tallies;

  Programmes(int limit) {
    this.tallies = new LossyMap<>(limit, ProgrammeTally::new);
  }

  /** Adds a release by its number in the run. */
  void add(Release release, int number, LocalNames names) {
    Set<String> forms = new HashSet<>();
    for (Award award : release.awards()) {
      Programme programme = Programme.of(award);
      ProgrammeTally tally = tallies.at(programme.key());
      String recipient = award.recipient();
      tally.add(award, programme.year(), recipient == null ? null : names.keyOf(recipient), number);
      if (forms.add(programme.name())) {
        tally.names.add(programme.name());
      }
    }
    tallies.shrink();
  }

  /**
   * All programmes, those in the most releases and with the most awards first, a row for each year,
   * the latest first.
   */
  List<ProgrammeSummary> summaries() {
    return tallies.tallies().entrySet().stream()
        .sorted(ORDER)
        .flatMap(e -> e.getValue().summaries().stream())
        .toList();
  }

  Gap gap() {
    return tallies.gap();
  }
}
