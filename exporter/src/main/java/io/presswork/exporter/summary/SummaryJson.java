package io.presswork.exporter.summary;

import com.fasterxml.jackson.core.JsonGenerator;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.JsonStrings;
import io.presswork.exporter.text.Spelling;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The JSON form of a summary: fields always in the same order, unknown ones null. */
public final class SummaryJson {

  /** Version of this form. */
  public static final int SCHEMA_VERSION = 1;

  @FunctionalInterface
  private interface Shape<T> {
    void write(T element, JsonGenerator json) throws IOException;
  }

  private SummaryJson() {}

  /**
   * Writes a summary, indented, and an LF.
   *
   * @param out neither flushed nor closed
   * @throws IOException if {@code out} fails
   */
  public static void write(Summary summary, Writer out) throws IOException {
    try (JsonGenerator json = JsonLayout.INDENTED.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("schemaVersion", SCHEMA_VERSION);
      counts(summary, json);
      array("organisations", summary.organisations(), SummaryJson::organisation, json);
      array("cities", summary.cities(), SummaryJson::city, json);
      array("awardProgrammes", summary.programmes(), SummaryJson::programme, json);
      array("mostQuoted", summary.speakers(), SummaryJson::speaker, json);
      gaps(summary.gaps(), json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void counts(Summary summary, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("releases", summary.releases());
    json.writeNumberField("duplicates", summary.duplicates());
    for (FactKind kind : FactKind.values()) {
      json.writeNumberField(Spelling.plural(kind), summary.facts().getOrDefault(kind, 0L));
    }
    outcomes(summary.outcomes(), json);
    json.writeEndObject();
  }

  private static void organisation(OrganisationSummary organisation, JsonGenerator json)
      throws IOException {
    JsonStrings.writeField("organisation", organisation.name(), json);
    json.writeNumberField("releases", organisation.releases());
    json.writeNumberField("mentions", organisation.mentions());
    json.writeNumberField("awards", organisation.awards());
    json.writeNumberField("awardsWon", organisation.awardsWon());
    json.writeNumberField("quotes", organisation.quotes());
    JsonStrings.writeField("variants", organisation.variants(), json);
    JsonStrings.writeField("firstReleaseId", organisation.firstReleaseId(), json);
  }

  private static void city(CitySummary city, JsonGenerator json) throws IOException {
    JsonStrings.writeField("city", city.name(), json);
    JsonStrings.writeField("region", city.region(), json);
    JsonStrings.writeField("country", city.country(), json);
    json.writeNumberField("releases", city.releases());
    json.writeNumberField("mentions", city.mentions());
    json.writeNumberField("datelines", city.datelines());
    JsonStrings.writeField("variants", city.variants(), json);
  }

  private static void programme(ProgrammeSummary programme, JsonGenerator json) throws IOException {
    JsonStrings.writeField("programme", programme.name(), json);
    Integer year = programme.year();
    if (year == null) {
      json.writeNullField("year");
    } else {
      json.writeNumberField("year", year);
    }
    json.writeNumberField("releases", programme.releases());
    json.writeNumberField("recipients", programme.recipients());
    outcomes(programme.outcomes(), json);
    JsonStrings.writeField("granter", programme.granter(), json);
    JsonStrings.writeField("variants", programme.variants(), json);
  }

  private static void speaker(SpeakerSummary speaker, JsonGenerator json) throws IOException {
    JsonStrings.writeField("speaker", speaker.name(), json);
    JsonStrings.writeField("title", speaker.title(), json);
    JsonStrings.writeField("organisation", speaker.organisation(), json);
    json.writeNumberField("quotes", speaker.quotes());
    json.writeNumberField("releases", speaker.releases());
    JsonStrings.writeField("otherTitles", speaker.otherTitles(), json);
    JsonStrings.writeField("variants", speaker.variants(), json);
  }

  /** Under the labels that release JSON has for them. */
  private static void outcomes(Map<Outcome, Long> outcomes, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("outcomes");
    for (Outcome outcome : Outcome.values()) {
      json.writeNumberField(outcome.label(), outcomes.getOrDefault(outcome, 0L));
    }
    json.writeEndObject();
  }

  private static void gaps(Map<FactKind, Gap> gaps, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("gaps");
    for (FactKind kind : FactKind.values()) {
      Gap gap = gaps.getOrDefault(kind, Gap.NONE);
      json.writeObjectFieldStart(Spelling.plural(kind));
      json.writeNumberField("leftOut", gap.leftOut());
      json.writeNumberField("missedReleases", gap.missedReleases());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static <T> void array(String name, List<T> elements, Shape<T> shape, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T element : elements) {
      json.writeStartObject();
      shape.write(element, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
