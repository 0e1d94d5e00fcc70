package io.presswork.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Place and date at the head of a release. At least one of them is known.
 *
 * @param city the city as written, often in capitals
 * @param region the region beside it
 * @param country the country beside it
 * @param date the day of issue
 */
public record Dateline(
    @Nullable String city,
    @Nullable String region,
    @Nullable String country,
    @Nullable LocalDate date) {

  /** Checks the invariants. */
  public Dateline {
    if (city == null && date == null) {
      throw new IllegalArgumentException("a dateline without city and date");
    }
  }
}
