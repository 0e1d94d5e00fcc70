package io.presswork.exporter.json;

import io.presswork.exporter.text.WhiteSpace;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.Dateline;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Outcome;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FactJson} has written. */
final class FactParser {

  /** How much of a passage a message shows. */
  private static final int EXCERPT = 60;

  private final String text;

  /**
   * Reads facts of one release.
   *
   * @param text the text that all offsets count in
   */
  FactParser(String text) {
    this.text = text;
  }

  static Dateline dateline(JsonFields fields) throws InvalidReleaseException {
    String city = fields.optionalText("city");
    LocalDate date = date(fields);
    if (city == null && date == null) {
      throw fields.fault("has neither city nor date");
    }
    return new Dateline(city, null, null, date);
  }

  private static @Nullable LocalDate date(JsonFields fields) throws InvalidReleaseException {
    String date = fields.optionalText("date");
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw fields.fault("date", "is no day such as 2024-03-05");
    }
  }

  Organisation organisation(JsonFields fields) throws InvalidReleaseException {
    return new Organisation(
        fields.text("name"),
        fields.texts("aliases"),
        fields.someObjects("mentions", this::mention));
  }

  City city(JsonFields fields) throws InvalidReleaseException {
    return new City(
        fields.text("name"),
        fields.optionalText("region"),
        fields.optionalText("country"),
        fields.someObjects("mentions", this::mention));
  }

  Award award(JsonFields fields) throws InvalidReleaseException {
    return new Award(
        fields.text("name"),
        fields.optionalText("category"),
        fields.optionalText("recipient"),
        fields.choice("outcome", Outcome.values(), Outcome::label),
        fields.whole("count", 1),
        fields.optionalText("granter"),
        fields.optionalText("event"),
        fields.optionalWhole("year"),
        fields.text("rule"),
        fields.ratio("confidence"),
        fields.object("evidence", this::span));
  }

  /** A quote; its whole text follows from its parts. */
  Quote quote(JsonFields fields) throws InvalidReleaseException {
    return new Quote(
        fields.choice("kind", QuoteKind.values(), QuoteKind::label),
        fields.someObjects("parts", this::span),
        fields.optionalText("speaker"),
        fields.optionalText("speakerMention"),
        fields.optionalText("title"),
        fields.optionalText("organisation"),
        fields.optionalText("cue"),
        fields.text("rule"),
        fields.ratio("confidence"));
  }

  private Mention mention(JsonFields fields) throws InvalidReleaseException {
    return new Mention(
        span(fields),
        fields.choice("section", Section.values(), Section::label),
        fields.text("rule"));
  }

  private Span span(JsonFields fields) throws InvalidReleaseException {
    int begin = fields.whole("begin", 0);
    int end = fields.whole("end", 1);
    String words = fields.text("text");
    String place = "[" + begin + ", " + end + ")";
    if (end <= begin) {
      throw fields.fault("is empty or backwards: " + place);
    }
    if (end > text.length()) {
      throw fields.fault("lies at " + place + ", but the text has " + text.length() + " units");
    }
    Span span = Span.of(text, begin, end);
    if (!span.text().equals(words)) {
      throw fields.fault(
          "says '"
              + excerpt(words)
              + "', but the text at "
              + place
              + " is '"
              + excerpt(span.text())
              + "'");
    }
    return span;
  }

  private static String excerpt(String words) {
    String line = WhiteSpace.fold(words);
    return line.codePointCount(0, line.length()) <= EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "...";
  }
}
