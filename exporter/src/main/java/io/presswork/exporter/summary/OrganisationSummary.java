package io.presswork.exporter.summary;

import java.util.List;

/**
 * An organisation in all releases.
 *
 * @param name the form that most releases use
 * @param releases how many releases name it
 * @param mentions how often it is named
 * @param awards how many awards have it as recipient, whatever the outcome
 * @param awardsWon how many of them it won
 * @param quotes how many quotes are by people who speak for it
 * @param variants the other forms that were joined, the most frequent first
 * @param firstReleaseId id of the first release that names it
 */
public record OrganisationSummary(
    String name,
    int releases,
    long mentions,
    long awards,
    long awardsWon,
    long quotes,
    List<String> variants,
    String firstReleaseId) {

  /** Copies the list. */
  public OrganisationSummary {
    variants = List.copyOf(variants);
  }
}
