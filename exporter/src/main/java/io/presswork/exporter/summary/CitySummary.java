package io.presswork.exporter.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city in all releases.
 *
 * @param name the form that most releases use
 * @param region its state, province or county; null where no release tells
 * @param country its country; null where no release tells
 * @param releases how many releases name it
 * @param mentions how often it is named
 * @param datelines how many releases are dated there
 * @param variants the other forms that were joined, the most frequent first
 */
public record CitySummary(
    String name,
    @Nullable String region,
    @Nullable String country,
    int releases,
    long mentions,
    long datelines,
    List<String> variants) {

  /** Copies the list. */
  public CitySummary {
    variants = List.copyOf(variants);
  }
}
