package io.presswork.exporter.summary;

import java.util.List;

/** What is kept of a speaker. */
final class SpeakerTally extends Tally {

  final Forms names = new Forms();
  final Forms titles = new Forms();
  final Forms organisations = new Forms();
  long quotes;

  SpeakerTally() {
    this(new ReleaseSet());
  }

  private SpeakerTally(ReleaseSet releases) {
    super(releases);
  }

  /** This speaker and another entry of the same. */
  SpeakerTally plus(SpeakerTally other) {
    SpeakerTally sum = new SpeakerTally(ReleaseSet.union(releases, other.releases));
    for (SpeakerTally part : List.of(this, other)) {
      sum.names.addAll(part.names);
      sum.titles.addAll(part.titles);
      sum.organisations.addAll(part.organisations);
      sum.quotes += part.quotes;
    }
    return sum;
  }

  SpeakerSummary summary() {
    List<String> forms = names.ranked();
    List<String> titled = titles.rankedByWords();
    return new SpeakerSummary(
        forms.get(0),
        titled.isEmpty() ? null : titled.get(0),
        organisations.best(),
        quotes,
        releases.size(),
        titled.isEmpty() ? List.of() : titled.subList(1, titled.size()),
        forms.subList(1, forms.size()));
  }
}
