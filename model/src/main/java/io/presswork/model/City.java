package io.presswork.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One city, town or village of a release.
 *
 * @param name its name as the release has it, capital lines recased
 * @param region state, province or county beside it; null where the text has none
 * @param country its country; null where it is not known
 * @param mentions every place where it is named, in text order; never empty
 */
public record City(
    String name, @Nullable String region, @Nullable String country, List<Mention> mentions) {

  /** Copies the list. */
  public City {
    mentions = Mentions.checked(mentions, name);
  }
}
