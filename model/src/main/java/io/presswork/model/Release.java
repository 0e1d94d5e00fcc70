package io.presswork.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found in one press release.
 *
 * @param id identifier within its run
 * @param source where it was read, as the user named it
 * @param language ISO 639-1 code of its language; null where it could not be told
 * @param headline its title
 * @param dateline place and date of issue
 * @param organisations one entry for each real organisation, in order of first mention
 * @param cities one entry for each real city, in order of first mention
 * @param awards one entry for each pair of award and recipient, in text order
 * @param quotes one entry for each utterance, in text order
 * @param issues recoverable faults in plain words, such as replaced bytes
 * @param text the text that all offsets count in
 */
public record Release(
    String id,
    String source,
    @Nullable String language,
    @Nullable String headline,
    @Nullable Dateline dateline,
    List<Organisation> organisations,
    List<City> cities,
    List<Award> awards,
    List<Quote> quotes,
    List<String> issues,
    String text) {

  /** Version of the JSON form of this record. */
  public static final int SCHEMA_VERSION = 1;

  /** Copies the lists and checks that every span holds the words of {@code text} at its offsets. */
  public Release {
    organisations = List.copyOf(organisations);
    cities = List.copyOf(cities);
    awards = List.copyOf(awards);
    quotes = List.copyOf(quotes);
    issues = List.copyOf(issues);
    Grounding.check(text, organisations, cities, awards, quotes);
  }

  /** How many facts of a kind it holds. */
  public int count(FactKind kind) {
    return switch (kind) {
      case ORGANISATION -> organisations.size();
      case CITY -> cities.size();
      case AWARD -> awards.size();
      case QUOTE -> quotes.size();
    };
  }
}
