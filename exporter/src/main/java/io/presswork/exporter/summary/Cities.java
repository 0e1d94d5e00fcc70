package io.presswork.exporter.summary;

import io.presswork.model.City;
import io.presswork.model.Release;
import io.presswork.model.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cities of a run. */
final class Cities {

  private static final Comparator<String> KNOWN_FIRST = Comparator.nullsLast(CodePoints.ORDER);

  private static final Comparator<CitySummary> ORDER =
      Comparator.comparingInt(CitySummary::releases)
          .thenComparingLong(CitySummary::mentions)
          .reversed()
          .thenComparing(CitySummary::name, CodePoints.ORDER)
          .thenComparing(CitySummary::country, KNOWN_FIRST)
          .thenComparing(CitySummary::region, KNOWN_FIRST);

  private final LossyMap<CityKey, CityTally> tallies;

  Cities(int limit) {
    this.tallies = new LossyMap<>(limit, CityTally::new);
  }

  /** Adds a release by its number in the run. */
  void add(Release release, int number) {
    Set<City> seen = new HashSet<>();
    for (City city : release.cities()) {
      CityTally tally = tallies.at(CityKey.of(city));
      tally.releases.add(number);
      tally.mentions += city.mentions().size();
      if (city.mentions().stream().anyMatch(m -> m.section() == Section.DATELINE)) {
        tally.datelines.add(number);
      }
      if (seen.add(city)) {
        addForms(city, tally);
      }
    }
    tallies.shrink();
  }

  private static void addForms(City city, CityTally tally) {
    tally.names.add(city.name());
    if (city.region() != null) {
      tally.regions.add(city.region());
    }
    if (city.country() != null) {
      tally.countries.add(city.country());
    }
  }

  /** The folded names of all cities. */
  Set<String> names() {
    return tallies.tallies().keySet().stream().map(CityKey::name).collect(Collectors.toSet());
  }

  /** All cities, those in the most releases first. */
  List<CitySummary> summaries() {
    SameCity same = SameCity.of(tallies.tallies().keySet());
    Map<CityKey, CityTally> sums = new HashMap<>();
    tallies.tallies().forEach((key, tally) -> sums.merge(same.of(key), tally, CityTally::plus));
    return sums.values().stream().map(CityTally::summary).sorted(ORDER).toList();
  }

  Gap gap() {
    return tallies.gap();
  }
}
