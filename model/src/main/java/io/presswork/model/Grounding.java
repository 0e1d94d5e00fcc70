package io.presswork.model;

import java.util.List;

/** The promise that every span of a release holds the release's own words. */
final class Grounding {

  private Grounding() {}

  static void check(
      String text,
      List<Organisation> organisations,
      List<City> cities,
      List<Award> awards,
      List<Quote> quotes) {
    organisations.forEach(o -> o.mentions().forEach(m -> check(text, m.span())));
    cities.forEach(c -> c.mentions().forEach(m -> check(text, m.span())));
    awards.forEach(a -> check(text, a.evidence()));
    quotes.forEach(q -> q.parts().forEach(p -> check(text, p)));
  }

  private static void check(String text, Span span) {
    if (!text.startsWith(span.text(), span.begin())) {
      throw new IllegalArgumentException(
          "the text at [" + span.begin() + ", " + span.end() + ") is not: " + span.text());
    }
  }
}
