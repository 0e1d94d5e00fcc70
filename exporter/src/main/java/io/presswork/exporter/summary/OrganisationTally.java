package io.presswork.exporter.summary;

import java.util.ArrayList;
import java.util.List;

/** What is kept of an organisation. */
final class OrganisationTally extends Tally {

  /** How many aliases are kept. */
  private static final int ALIASES = 20;

  final Forms forms = new Forms();
  long mentions;
  long awards;
  long awardsWon;
  long quotes;

  /** Id of the first release that names it. */
  String firstReleaseId = "";

  private List<String> aliases = List.of();

  OrganisationTally() {
    this(new ReleaseSet());
  }

  private OrganisationTally(ReleaseSet releases) {
    super(releases);
  }

  /** Keeps the key of an alias that may stand for it in other releases. */
  void addAlias(String key) {
    if (aliases.size() < ALIASES && !aliases.contains(key)) {
      List<String> more = new ArrayList<>(aliases);
      more.add(key);
      aliases = List.copyOf(more);
    }
  }

  List<String> aliases() {
    return aliases;
  }

  /** This organisation and another name of it. */
  OrganisationTally plus(OrganisationTally other) {
    OrganisationTally sum = new OrganisationTally(ReleaseSet.union(releases, other.releases));
    sum.forms.addAll(forms);
    sum.forms.addAll(other.forms);
    sum.mentions = mentions + other.mentions;
    sum.awards = awards + other.awards;
    sum.awardsWon = awardsWon + other.awardsWon;
    sum.quotes = quotes + other.quotes;
    sum.firstReleaseId =
        releases.first() <= other.releases.first() ? firstReleaseId : other.firstReleaseId;
    return sum;
  }

  OrganisationSummary summary() {
    List<String> names = forms.ranked();
    return new OrganisationSummary(
        names.get(0),
        releases.size(),
        mentions,
        awards,
        awardsWon,
        quotes,
        names.subList(1, names.size()),
        firstReleaseId);
  }
}
