package io.presswork.bench.export;

import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.Dateline;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Outcome;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A release that nobody has issued, as long as a usual one: some 3,000 characters and twenty facts.
 * The same number gives the same release.
 */
final class InventedRelease {

  /** How many facts each release has. */
  static final int FACTS = 20;

  private static final int OF_EACH_KIND = FACTS / 4;

  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private static final String[] PLACES = {
    "Leeds", "Dayton", "Perth", "Galway", "Tromsø", "Porto", "Halifax", "Nagoya", "Lyon", "Accra"
  };
  private static final String[] WORDS = {
    "Harbour", "Meadow", "Copper", "Lantern", "Granite", "Orchard", "Falcon", "Willow", "Summit"
  };
  private static final String[] TRADES = {"Trust", "Works", "Institute", "Partners", "Society"};
  private static final String[] PEOPLE = {"Okafor", "Lindqvist", "Moreau", "Tanaka", "Brennan"};

  private final Random random;
  private final StringBuilder text = new StringBuilder(4096);
  private final List<Organisation> organisations = new ArrayList<>();
  private final List<City> cities = new ArrayList<>();
  private final List<Award> awards = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();

  private InventedRelease(int number) {
    this.random = new Random(number);
  }

  /** The release of a number. */
  static Release of(int number) {
    return new InventedRelease(number).make(number);
  }

  private Release make(int number) {
    String headline = "Release " + number + ": " + word() + " and " + word() + " do well this year";
    text.append(headline).append("\n\n");
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < OF_EACH_KIND; i++) {
      paragraph(places);
    }
    String whole = text.toString();
    for (int i = 0; i < OF_EACH_KIND; i++) {
      facts(whole, places.get(i), i);
    }
    return new Release(
        "invented/" + number,
        "invented/" + number + ".txt",
        "en",
        headline,
        new Dateline("Leeds", null, null, LocalDate.of(2020, 1, 1).plusDays(number % 2000)),
        organisations,
        cities,
        awards,
        quotes,
        List.of(),
        whole);
  }

  /** Adds a paragraph and where in it organisation, city, award sentence and quote stand. */
  private void paragraph(List<int[]> places) {
    int[] at = new int[8];
    at[4] = text.length();
    mark(at, 0, word() + " " + word() + " " + pick(TRADES));
    text.append(" of ");
    mark(at, 2, pick(PLACES));
    text.append(" won the ").append(word()).append(" Prize for ").append(word()).append(" Care.");
    at[5] = text.length();
    text.append(" The jury read every page that was sent in, twice, and then walked the site in");
    text.append(" the rain before it made up its mind about what it had seen there. \"");
    mark(
        at,
        6,
        "We had hoped for a kind word, and number "
            + random.nextInt(100_000)
            + " on the list is kinder than we thought anybody would be to us");
    text.append(",\" said Ines ").append(pick(PEOPLE)).append(", its director.");
    text.append(" Work goes on next spring, when the second half of the building is due to open");
    text.append(" and the doors of the first are painted once more, as they are every year.\n\n");
    places.add(at);
  }

  private void mark(int[] at, int place, String words) {
    at[place] = text.length();
    text.append(words);
    at[place + 1] = text.length();
  }

  private void facts(String whole, int[] at, int i) {
    Span organisation = Span.of(whole, at[0], at[1]);
    Span city = Span.of(whole, at[2], at[3]);
    organisations.add(
        new Organisation(
            organisation.text(),
            List.of(),
            List.of(new Mention(organisation, Section.BODY, "ner"))));
    cities.add(
        new City(city.text(), null, null, List.of(new Mention(city, Section.BODY, "city.listed"))));
    awards.add(
        new Award(
            word() + " Prize",
            null,
            organisation.text(),
            OUTCOMES.get((i + random.nextInt(2)) % OUTCOMES.size()),
            1,
            null,
            null,
            2020 + random.nextInt(6),
            "award.won.active",
            .9,
            Span.of(whole, at[4], at[5])));
    quotes.add(
        new Quote(
            QuoteKind.DIRECT,
            List.of(Span.of(whole, at[6], at[7])),
            "Ines " + pick(PEOPLE),
            "Ines",
            "director",
            organisation.text(),
            "said",
            "quote.post.verb-speaker",
            .95));
  }

  private String word() {
    return pick(WORDS);
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
