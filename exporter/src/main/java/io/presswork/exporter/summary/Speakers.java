package io.presswork.exporter.summary;

import io.presswork.model.Quote;
import io.presswork.model.Release;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people who are quoted in a run. */
final class Speakers {

  private static final Comparator<String> KNOWN_FIRST = Comparator.nullsLast(CodePoints.ORDER);

  private static final Comparator<SpeakerSummary> ORDER =
      Comparator.comparingLong(SpeakerSummary::quotes)
          .thenComparingInt(SpeakerSummary::releases)
          .reversed()
          .thenComparing(SpeakerSummary::name, CodePoints.ORDER)
          .thenComparing(SpeakerSummary::organisation, KNOWN_FIRST)
          .thenComparing(SpeakerSummary::title, KNOWN_FIRST);

  private final LossyMap<SpeakerKey, SpeakerTally> tallies;

  Speakers(int limit) {
    this.tallies = new LossyMap<>(limit, SpeakerTally::new);
  }

  /** Adds a release by its number in the run. */
  void add(Release release, int number, LocalNames names) {
    for (Quote quote : release.quotes()) {
      String speaker = quote.speaker();
      if (speaker != null && !isOrganisation(speaker, quote, names)) {
        add(speaker, quote, number, names);
      }
    }
    tallies.shrink();
  }

  private void add(String speaker, Quote quote, int number, LocalNames names) {
    String organisation = quote.organisation();
    String at = organisation == null ? "" : names.keyOf(organisation);
    SpeakerTally tally = tallies.at(new SpeakerKey(PersonKey.of(speaker), at));
    tally.releases.add(number);
    tally.quotes++;
    tally.names.add(speaker);
    if (quote.title() != null) {
      tally.titles.add(quote.title());
    }
    if (organisation != null) {
      tally.organisations.add(organisation);
    }
  }

  private static boolean isOrganisation(String speaker, Quote quote, LocalNames names) {
    return speaker.equals(quote.organisation()) || names.find(speaker) != null;
  }

  /** All speakers, the most quoted first. */
  List<SpeakerSummary> summaries(OtherNames otherNames) {
    Map<SpeakerKey, SpeakerTally> employed = new HashMap<>();
    Only<String, SpeakerKey> placeOf = new Only<>();
    tallies
        .tallies()
        .forEach(
            (key, tally) -> {
              SpeakerKey full = new SpeakerKey(key.name(), otherNames.fullKey(key.organisation()));
              employed.merge(full, tally, SpeakerTally::plus);
              if (!full.organisation().isEmpty()) {
                placeOf.add(full.name(), full);
              }
            });
    Map<SpeakerKey, SpeakerTally> sums = new HashMap<>();
    employed.forEach(
        (key, tally) ->
            sums.merge(
                key.organisation().isEmpty() ? placeOf.of(key.name()).orElse(key) : key,
                tally,
                SpeakerTally::plus));
    return sums.values().stream().map(SpeakerTally::summary).sorted(ORDER).toList();
  }

  Gap gap() {
    return tallies.gap();
  }
}
