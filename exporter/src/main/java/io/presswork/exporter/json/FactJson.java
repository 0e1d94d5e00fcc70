package io.presswork.exporter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.presswork.exporter.text.Spelling;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.FactKind;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.io.IOException;
import java.util.List;

/** The JSON form of facts. */
final class FactJson {

  @FunctionalInterface
  private interface Shape<F> {
    void write(F fact, JsonGenerator json) throws IOException;
  }

  private FactJson() {}

  /** Writes an object for each fact of a kind. */
  static void write(FactKind kind, Release release, JsonGenerator json) throws IOException {
    // A switch expression: a new kind does not compile until it has a shape here.
    int written =
        switch (kind) {
          case ORGANISATION -> writeAll(release.organisations(), FactJson::organisation, json);
          case CITY -> writeAll(release.cities(), FactJson::city, json);
          case AWARD -> writeAll(release.awards(), FactJson::award, json);
          case QUOTE -> writeAll(release.quotes(), FactJson::quote, json);
        };
    assert written == release.count(kind);
  }

  private static <F> int writeAll(List<F> facts, Shape<F> shape, JsonGenerator json)
      throws IOException {
    for (F fact : facts) {
      json.writeStartObject();
      shape.write(fact, json);
      json.writeEndObject();
    }
    return facts.size();
  }

  private static void organisation(Organisation organisation, JsonGenerator json)
      throws IOException {
    JsonStrings.writeField("name", organisation.name(), json);
    JsonStrings.writeField("aliases", organisation.aliases(), json);
    mentions(organisation.mentions(), json);
  }

  private static void city(City city, JsonGenerator json) throws IOException {
    JsonStrings.writeField("name", city.name(), json);
    JsonStrings.writeField("region", city.region(), json);
    JsonStrings.writeField("country", city.country(), json);
    mentions(city.mentions(), json);
  }

  private static void award(Award award, JsonGenerator json) throws IOException {
    JsonStrings.writeField("name", award.name(), json);
    JsonStrings.writeField("category", award.category(), json);
    JsonStrings.writeField("recipient", award.recipient(), json);
    JsonStrings.writeField("outcome", award.outcome().label(), json);
    json.writeNumberField("count", award.count());
    JsonStrings.writeField("granter", award.granter(), json);
    JsonStrings.writeField("event", award.event(), json);
    Integer year = award.year();
    if (year == null) {
      json.writeNullField("year");
    } else {
      json.writeNumberField("year", year);
    }
    JsonStrings.writeField("rule", award.rule(), json);
    json.writeNumberField("confidence", Spelling.confidence(award.confidence()));
    json.writeObjectFieldStart("evidence");
    span(award.evidence(), json);
    json.writeEndObject();
  }

  private static void quote(Quote quote, JsonGenerator json) throws IOException {
    JsonStrings.writeField("kind", quote.kind().label(), json);
    JsonStrings.writeField("text", quote.text(), json);
    json.writeArrayFieldStart("parts");
    writeAll(quote.parts(), FactJson::span, json);
    json.writeEndArray();
    JsonStrings.writeField("speaker", quote.speaker(), json);
    JsonStrings.writeField("speakerMention", quote.speakerMention(), json);
    JsonStrings.writeField("title", quote.title(), json);
    JsonStrings.writeField("organisation", quote.organisation(), json);
    JsonStrings.writeField("cue", quote.cue(), json);
    JsonStrings.writeField("rule", quote.rule(), json);
    json.writeNumberField("confidence", Spelling.confidence(quote.confidence()));
  }

  private static void mentions(List<Mention> mentions, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("mentions");
    writeAll(mentions, FactJson::mention, json);
    json.writeEndArray();
  }

  private static void mention(Mention mention, JsonGenerator json) throws IOException {
    span(mention.span(), json);
    JsonStrings.writeField("section", mention.section().label(), json);
    JsonStrings.writeField("rule", mention.rule(), json);
  }

  private static void span(Span span, JsonGenerator json) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    JsonStrings.writeField("text", span.text(), json);
  }
}
