package io.presswork.exporter.summary;

import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Outcome;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A release in the making, of which only the facts matter; all names are invented. */
final class Draft {

  private final String id;
  private final Span span;
  private final List<Organisation> organisations = new ArrayList<>();
  private final List<City> cities = new ArrayList<>();
  private final List<Award> awards = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();

  private Draft(String id) {
    this.id = id;
    this.span = Span.of(id, 0, id.length());
  }

  /** A release whose text is its id. */
  static Draft of(String id) {
    return new Draft(id);
  }

  /** What releases say together, each naming one organisation. */
  static List<OrganisationSummary> organisations(String... names) {
    Summariser summariser = new Summariser();
    for (int i = 0; i < names.length; i++) {
      summariser.add(new ReleaseEntry(of("release " + i).organisation(names[i]).release(), null));
    }
    return summariser.summary().organisations();
  }

  static Summary summary(Draft... drafts) {
    Summariser summariser = new Summariser();
    for (Draft draft : drafts) {
      summariser.add(new ReleaseEntry(draft.release(), null));
    }
    return summariser.summary();
  }

  Draft organisation(String name, String... aliases) {
    return organisation(1, name, aliases);
  }

  Draft organisation(int mentions, String name, String... aliases) {
    organisations.add(new Organisation(name, List.of(aliases), mentions(mentions, Section.BODY)));
    return this;
  }

  Draft city(String name, String region, String country) {
    cities.add(new City(name, region, country, mentions(1, Section.BODY)));
    return this;
  }

  Draft datedAt(String name, String region, String country) {
    cities.add(new City(name, region, country, mentions(1, Section.DATELINE)));
    return this;
  }

  Draft award(String name, Integer year) {
    return award(name, null, "Ines Okafor", Outcome.WON, null, null, year);
  }

  Draft award(String name, Outcome outcome, String recipient) {
    return award(name, null, recipient, outcome, null, null, null);
  }

  Draft award(
      String name,
      String category,
      String recipient,
      Outcome outcome,
      String granter,
      String event,
      Integer year) {
    awards.add(
        new Award(name, category, recipient, outcome, 1, granter, event, year, "rule", 1, span));
    return this;
  }

  Draft quote(String speaker, String title, String organisation) {
    quotes.add(
        new Quote(
            QuoteKind.DIRECT,
            List.of(span),
            speaker,
            speaker,
            title,
            organisation,
            "said",
            "rule",
            1));
    return this;
  }

  Release release() {
    return new Release(
        id, id + ".txt", "en", null, null, organisations, cities, awards, quotes, List.of(), id);
  }

  private List<Mention> mentions(int count, Section section) {
    return Collections.nCopies(count, new Mention(span, section, "rule"));
  }
}
