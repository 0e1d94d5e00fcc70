package io.presswork.exporter;

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
import java.util.List;

/** Releases made by hand; all names are invented. */
public final class Releases {

  private static final String HARBOUR_LIGHTS =
      """
      Aldmoor Harbour Trust takes two "Northern Light" prizes

      ALDMOOR, Northshire, 5 March 2024 - Aldmoor Harbour Trust won
      the Northern Light Prize for Public Space. \
      "We built it for the town," said Okafor, "and the town uses it."
      AHT is based in Aldmoor.
      """;

  private Releases() {}

  /** A release with every kind of fact and every field known. */
  public static Release harbourLights() {
    String text = HARBOUR_LIGHTS;
    return new Release(
        "harbour-lights",
        "samples/releases/harbour-lights.txt",
        "en",
        "Aldmoor Harbour Trust takes two \"Northern Light\" prizes",
        new Dateline("ALDMOOR", "Northshire", null, LocalDate.of(2024, 3, 5)),
        List.of(
            new Organisation(
                "Aldmoor Harbour Trust",
                List.of("AHT", "the Trust"),
                List.of(
                    mention(text, "Aldmoor Harbour Trust", Section.HEADLINE, "ner"),
                    mention(text, "AHT", Section.BODY, "acronym")))),
        List.of(
            new City(
                "Aldmoor",
                "Northshire",
                "England",
                List.of(mention(text, "ALDMOOR", Section.DATELINE, "city.dateline")))),
        List.of(
            new Award(
                "Northern Light Prize for Public Space",
                "Public Space",
                "Aldmoor Harbour Trust",
                Outcome.WON,
                2,
                "Northern Light Foundation",
                "Northern Light Gala",
                2024,
                "award.won.active",
                0.934,
                span(
                    text,
                    "Aldmoor Harbour Trust won\nthe Northern Light Prize for Public Space."))),
        List.of(
            new Quote(
                QuoteKind.DIRECT,
                List.of(
                    span(text, "We built it for the town,"), span(text, "and the town uses it.")),
                "Ines Okafor",
                "Okafor",
                "chief executive",
                "Aldmoor Harbour Trust",
                "said",
                "quote.post.verb-speaker",
                1)),
        List.of("2 bytes replaced", "cut at 1 MB"),
        text);
  }

  /** A release with every kind of fact and every field unknown that can be. */
  public static Release sparse() {
    String text = "Brine & Sons of Eastwick is shortlisted. It is honoured, it says.";
    return new Release(
        "fish/brine, \"sons\"",
        "-",
        null,
        null,
        new Dateline("Eastwick", null, null, null),
        List.of(
            new Organisation(
                "Brine & Sons",
                List.of(),
                List.of(mention(text, "Brine & Sons", Section.BODY, "ner")))),
        List.of(
            new City(
                "Eastwick",
                null,
                null,
                List.of(mention(text, "Eastwick", Section.BODY, "city.list")))),
        List.of(
            new Award(
                "Golden Net",
                null,
                null,
                Outcome.RUNNER_UP,
                1,
                null,
                null,
                null,
                "award.shortlist",
                0.5,
                span(text, "Brine & Sons of Eastwick is shortlisted."))),
        List.of(
            new Quote(
                QuoteKind.INDIRECT,
                List.of(span(text, "It is honoured")),
                null,
                null,
                null,
                null,
                null,
                "quote.indirect",
                0.125)),
        List.of(),
        text);
  }

  /** A release without any fact. */
  public static Release empty(String id, String text) {
    return withHeadline(id, null, text);
  }

  /** A release without any fact but with a headline. */
  public static Release withHeadline(String id, String headline, String text) {
    return new Release(
        id,
        id + ".txt",
        null,
        headline,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        text);
  }

  /** A release whose every free string is the given one, which must not be blank. */
  public static Release saying(String id, String words) {
    Span span = Span.of(words, 0, words.length());
    Mention mention = new Mention(span, Section.BODY, words);
    return new Release(
        id,
        words,
        words,
        words,
        new Dateline(words, words, words, LocalDate.of(2024, 3, 5)),
        List.of(new Organisation(words, List.of(words, words), List.of(mention))),
        List.of(new City(words, words, words, List.of(mention))),
        List.of(
            new Award(words, words, words, Outcome.WON, 1, words, words, 2024, words, 0.5, span)),
        List.of(
            new Quote(
                QuoteKind.DIRECT, List.of(span), words, words, words, words, words, words, 0.5)),
        List.of(words),
        words);
  }

  /** The first place of a phrase in a text. */
  public static Span span(String text, String phrase) {
    int begin = text.indexOf(phrase);
    return Span.of(text, begin, begin + phrase.length());
  }

  private static Mention mention(String text, String phrase, Section section, String rule) {
    return new Mention(span(text, phrase), section, rule);
  }
}
