package io.presswork.exporter.summary;

import java.util.List;

/** What is kept of a city. */
final class CityTally extends Tally {

  final Forms names = new Forms();
  final Forms regions = new Forms();
  final Forms countries = new Forms();
  long mentions;

  /** The releases that are dated there. */
  final ReleaseSet datelines;

  CityTally() {
    this(new ReleaseSet(), new ReleaseSet());
  }

  private CityTally(ReleaseSet releases, ReleaseSet datelines) {
    super(releases);
    this.datelines = datelines;
  }

  /** This city and another entry of it. */
  CityTally plus(CityTally other) {
    CityTally sum =
        new CityTally(
            ReleaseSet.union(releases, other.releases),
            ReleaseSet.union(datelines, other.datelines));
    for (CityTally part : List.of(this, other)) {
      sum.names.addAll(part.names);
      sum.regions.addAll(part.regions);
      sum.countries.addAll(part.countries);
      sum.mentions += part.mentions;
    }
    return sum;
  }

  CitySummary summary() {
    List<String> forms = names.ranked();
    return new CitySummary(
        forms.get(0),
        regions.best(),
        countries.best(),
        releases.size(),
        mentions,
        datelines.size(),
        forms.subList(1, forms.size()));
  }
}
