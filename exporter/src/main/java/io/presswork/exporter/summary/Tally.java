package io.presswork.exporter.summary;

/** What is kept of one thing while releases come in. */
abstract class Tally {

  /** The releases that name it. */
  final ReleaseSet releases;

  /** How many releases may have named it before it was kept: see {@link LossyMap}. */
  int missed;

  Tally(ReleaseSet releases) {
    this.releases = releases;
  }
}
