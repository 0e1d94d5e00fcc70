package io.presswork.exporter.summary;

import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import io.presswork.model.Release;
import java.util.EnumMap;
import java.util.Map;

/**
 * Adds up a run. Keeps 16 to 32 bytes for each release, a byte or two for each thing it names, and
 * some 300 bytes for each different thing, of which it keeps no more than a limit of each kind: see
 * {@link Gap}. Not safe for use by several threads at once.
 */
public final class Summariser {

  /** How many different things of each kind are kept unless another limit is given. */
  public static final int LIMIT = 100_000;

  private final Organisations organisations;
  private final Cities cities;
  private final Programmes programmes;
  private final Speakers speakers;
  private final Map<FactKind, Long> facts = new EnumMap<>(FactKind.class);
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private int releases;
  private long duplicates;

  /** With the usual limit. */
  public Summariser() {
    this(LIMIT);
  }

  /**
   * With another limit.
   *
   * @param limit how many different things of each kind are kept, at least 1
   * @throws IllegalArgumentException if it is less
   */
  public Summariser(int limit) {
    this.organisations = new Organisations(limit);
    this.cities = new Cities(limit);
    this.programmes = new Programmes(limit);
    this.speakers = new Speakers(limit);
  }

  /** Adds the next release, unless an earlier one has the same text. */
  public void add(ReleaseEntry entry) {
    if (entry.duplicateOf() != null) {
      duplicates++;
      return;
    }
    Release release = entry.release();
    int number = releases++;
    for (FactKind kind : FactKind.values()) {
      facts.merge(kind, (long) release.count(kind), Long::sum);
    }
    release.awards().forEach(award -> outcomes.merge(award.outcome(), 1L, Long::sum));
    LocalNames names = new LocalNames(release);
    organisations.add(release, number, names);
    cities.add(release, number);
    programmes.add(release, number, names);
    speakers.add(release, number, names);
  }

  /** What the releases so far say. */
  public Summary summary() {
    OtherNames otherNames = organisations.otherNames(cities.names());
    return new Summary(
        releases,
        duplicates,
        facts,
        outcomes,
        organisations.summaries(otherNames),
        cities.summaries(),
        programmes.summaries(),
        speakers.summaries(otherNames),
        gaps());
  }

  private Map<FactKind, Gap> gaps() {
    Map<FactKind, Gap> gaps = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      gaps.put(
          kind,
          switch (kind) {
            case ORGANISATION -> organisations.gap();
            case CITY -> cities.gap();
            case AWARD -> programmes.gap();
            case QUOTE -> speakers.gap();
          });
    }
    return gaps;
  }
}
