package io.presswork.exporter.summary;

import io.presswork.exporter.text.Digest;
import io.presswork.model.Award;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is kept of an award programme. */
final class ProgrammeTally extends Tally {

  private static final int UNKNOWN = Integer.MIN_VALUE;

  /** One year of it. */
  private static final class Year {
    final ReleaseSet releases = new ReleaseSet();
    final LongSet recipients = new LongSet();
    final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  }

  final Forms names = new Forms();
  private final Forms granters = new Forms();

  /** The latest first, the unknown one last. */
  private final Map<Integer, Year> years = new TreeMap<>(Comparator.reverseOrder());

  ProgrammeTally() {
    super(new ReleaseSet());
  }

  /**
   * Adds an award of it.
   *
   * @param recipient what the forms of the recipient's name have in common; null where it is not
   *     known
   */
  void add(Award award, @Nullable Integer year, @Nullable String recipient, int release) {
    releases.add(release);
    if (award.granter() != null) {
      granters.add(award.granter());
    }
    Year of = years.computeIfAbsent(year == null ? UNKNOWN : year, y -> new Year());
    of.releases.add(release);
    of.outcomes.merge(award.outcome(), 1L, Long::sum);
    if (recipient != null) {
      of.recipients.add(Digest.of(recipient).high());
    }
  }

  /** How many awards of all years and outcomes were seen. */
  long awards() {
    return years.values().stream()
        .flatMap(year -> year.outcomes.values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  List<ProgrammeSummary> summaries() {
    List<String> forms = names.ranked();
    List<ProgrammeSummary> summaries = new ArrayList<>();
    years.forEach(
        (year, of) ->
            summaries.add(
                new ProgrammeSummary(
                    forms.get(0),
                    year == UNKNOWN ? null : year,
                    of.releases.size(),
                    of.recipients.size(),
                    of.outcomes,
                    granters.best(),
                    forms.subList(1, forms.size()))));
    return summaries;
  }
}
