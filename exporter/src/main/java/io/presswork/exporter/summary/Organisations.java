package io.presswork.exporter.summary;

import io.presswork.model.Award;
import io.presswork.model.Organisation;
import io.presswork.model.Outcome;
import io.presswork.model.Quote;
import io.presswork.model.Release;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The organisations of a run. */
final class Organisations {

  private static final Comparator<OrganisationSummary> ORDER =
      Comparator.comparingInt(OrganisationSummary::releases)
          .thenComparingLong(OrganisationSummary::mentions)
          .reversed()
          .thenComparing(OrganisationSummary::name, CodePoints.ORDER)
          .thenComparing(OrganisationSummary::firstReleaseId, CodePoints.ORDER);

  private final LossyMap<String, OrganisationTally> tallies;

  Organisations(int limit) {
    this.tallies = new LossyMap<>(limit, OrganisationTally::new);
  }

  /** Adds a release by its number in the run. */
  void add(Release release, int number, LocalNames names) {
    Set<String> forms = new HashSet<>();
    for (Organisation organisation : release.organisations()) {
      String key = OrganisationKey.of(organisation.name());
      OrganisationTally tally = tallies.at(key);
      if (tally.releases.add(number) && tally.releases.size() == 1) {
        tally.firstReleaseId = release.id();
      }
      if (forms.add(organisation.name())) {
        tally.forms.add(organisation.name());
      }
      tally.mentions += organisation.mentions().size();
      for (String alias : organisation.aliases()) {
        if (ShortForm.isProper(alias, key)) {
          tally.addAlias(OrganisationKey.of(alias));
        }
      }
    }
    addAwards(release.awards(), names);
    addQuotes(release.quotes(), names);
    tallies.shrink();
  }

  private void addAwards(List<Award> awards, LocalNames names) {
    for (Award award : awards) {
      String key = names.find(award.recipient());
      if (key != null) {
        OrganisationTally tally = tallies.at(key);
        tally.awards++;
        if (award.outcome() == Outcome.WON) {
          tally.awardsWon++;
        }
      }
    }
  }

  private void addQuotes(List<Quote> quotes, LocalNames names) {
    for (Quote quote : quotes) {
      String key = names.find(quote.organisation());
      if (key != null) {
        tallies.at(key).quotes++;
      }
    }
  }

  /** What other names the organisations go by. */
  OtherNames otherNames(Set<String> cities) {
    return OtherNames.of(tallies.tallies(), cities);
  }

  /** All organisations, those in the most releases first. */
  List<OrganisationSummary> summaries(OtherNames otherNames) {
    Map<String, OrganisationTally> sums = new HashMap<>();
    tallies
        .tallies()
        .forEach(
            (key, tally) -> sums.merge(otherNames.fullKey(key), tally, OrganisationTally::plus));
    return sums.values().stream().map(OrganisationTally::summary).sorted(ORDER).toList();
  }

  Gap gap() {
    return tallies.gap();
  }
}
