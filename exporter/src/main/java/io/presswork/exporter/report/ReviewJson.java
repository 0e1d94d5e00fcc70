package io.presswork.exporter.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.presswork.exporter.json.JsonStrings;
import io.presswork.model.Span;
import java.io.IOException;

/** What hand labels say of a release, as the page's script reads it. */
final class ReviewJson {

  private ReviewJson() {}

  static void write(ReviewedRelease review, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("facts");
    for (FactReview fact : review.facts()) {
      json.writeStartObject();
      json.writeStringField("kind", fact.kind().label());
      json.writeNumberField("index", fact.index());
      json.writeStringField("verdict", fact.verdict().label());
      JsonStrings.writeField("note", fact.note(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missed");
    for (MissedFact fact : review.missed()) {
      json.writeStartObject();
      json.writeStringField("kind", fact.kind().label());
      JsonStrings.writeField("text", fact.text(), json);
      json.writeArrayFieldStart("places");
      for (Span place : fact.places()) {
        json.writeStartObject();
        json.writeNumberField("begin", place.begin());
        json.writeNumberField("end", place.end());
        json.writeEndObject();
      }
      json.writeEndArray();
      JsonStrings.writeField("nearest", fact.nearest(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
