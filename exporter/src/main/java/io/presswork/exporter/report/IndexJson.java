package io.presswork.exporter.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.presswork.exporter.json.JsonStrings;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.model.Award;
import io.presswork.model.Dateline;
import io.presswork.model.FactKind;
import io.presswork.model.Organisation;
import io.presswork.model.Outcome;
import io.presswork.model.Release;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** What the page's list and filters know of a release before it is opened. */
final class IndexJson {

  private IndexJson() {}

  static void write(ReleaseEntry entry, @Nullable ReviewedRelease review, JsonGenerator json)
      throws IOException {
    Release release = entry.release();
    json.writeStartObject();
    JsonStrings.writeField("id", release.id(), json);
    JsonStrings.writeField("headline", release.headline(), json);
    dateline(release.dateline(), json);
    JsonStrings.writeField("copyOf", entry.duplicateOf(), json);
    json.writeArrayFieldStart("counts");
    for (FactKind kind : FactKind.values()) {
      json.writeNumber(release.count(kind));
    }
    json.writeEndArray();
    EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (Award award : release.awards()) {
      outcomes.add(award.outcome());
    }
    JsonStrings.writeField("outcomes", outcomes.stream().map(Outcome::label).toList(), json);
    JsonStrings.writeField(
        "organisations", release.organisations().stream().map(Organisation::name).toList(), json);
    if (review != null) {
      errors(review, json);
    }
    json.writeEndObject();
  }

  private static void dateline(@Nullable Dateline dateline, JsonGenerator json) throws IOException {
    LocalDate date = dateline == null ? null : dateline.date();
    JsonStrings.writeField("city", dateline == null ? null : dateline.city(), json);
    JsonStrings.writeField("date", date == null ? null : date.toString(), json);
  }

  /** Numbers of errors by their kind, then by kind of fact. */
  private static void errors(ReviewedRelease review, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("errors");
    for (Verdict verdict : new Verdict[] {Verdict.WRONG, Verdict.PARTLY}) {
      json.writeArrayFieldStart(verdict.label());
      for (FactKind kind : FactKind.values()) {
        json.writeNumber(
            review.facts().stream()
                .filter(fact -> fact.kind() == kind && fact.verdict() == verdict)
                .count());
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart("missed");
    for (FactKind kind : FactKind.values()) {
      json.writeNumber(review.missed().stream().filter(fact -> fact.kind() == kind).count());
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
