package io.presswork.exporter.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.presswork.exporter.json.JsonStrings;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The overview, as the page's script reads it. */
final class OverviewJson {

  private static final int SCORE_DECIMALS = 3;

  private OverviewJson() {}

  static void write(Overview overview, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("counts");
    for (Overview.Count count : overview.counts()) {
      json.writeStartObject();
      JsonStrings.writeField("name", count.name(), json);
      json.writeNumberField("number", count.number());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("charts");
    for (Overview.Chart chart : overview.charts()) {
      write(chart, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("measures");
    for (MeasureRow row : overview.measures()) {
      write(row, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Overview.Chart chart, JsonGenerator json) throws IOException {
    json.writeStartObject();
    JsonStrings.writeField("title", chart.title(), json);
    json.writeStringField("target", chart.target().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("bars");
    for (Overview.Bar bar : chart.bars()) {
      json.writeStartObject();
      JsonStrings.writeField("name", bar.name(), json);
      JsonStrings.writeField("note", bar.note(), json);
      json.writeNumberField("number", bar.number());
      JsonStrings.writeField("also", bar.also(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(MeasureRow row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    JsonStrings.writeField("measure", row.measure(), json);
    json.writeNumberField("right", row.right());
    json.writeNumberField("wrong", row.wrong());
    json.writeNumberField("missed", row.missed());
    json.writeNumberField("precision", rounded(row.precision()));
    json.writeNumberField("recall", rounded(row.recall()));
    json.writeNumberField("f1", rounded(row.f1()));
    json.writeEndObject();
  }

  private static BigDecimal rounded(double score) {
    return BigDecimal.valueOf(score).setScale(SCORE_DECIMALS, RoundingMode.HALF_UP);
  }
}
