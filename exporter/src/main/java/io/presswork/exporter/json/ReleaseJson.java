package io.presswork.exporter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.presswork.exporter.text.Spelling;
import io.presswork.model.Dateline;
import io.presswork.model.FactKind;
import io.presswork.model.Release;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a release: fields always in the same order, unknown ones null. Immutable and
 * safe for use by many threads at once.
 *
 * @param layout on one line or indented
 * @param withText whether the release's text is added as last field, {@code text}
 */
public record ReleaseJson(JsonLayout layout, boolean withText) {

  /** What begin and end count. */
  static final String OFFSET_UNIT = "utf-16";

  /**
   * Writes one release and an LF.
   *
   * @param out neither flushed nor closed
   * @throws IOException if {@code out} fails
   */
  public void write(Release release, Writer out) throws IOException {
    try (JsonGenerator json = layout.generator(out)) {
      write(release, json);
    }
    out.write('\n');
  }

  /** One release as a string that ends in an LF. */
  public String toJson(Release release) {
    StringWriter out = new StringWriter();
    try {
      write(release, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString();
  }

  private void write(Release release, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schemaVersion", Release.SCHEMA_VERSION);
    JsonStrings.writeField("id", release.id(), json);
    JsonStrings.writeField("source", release.source(), json);
    JsonStrings.writeField("language", release.language(), json);
    JsonStrings.writeField("offsetUnit", OFFSET_UNIT, json);
    JsonStrings.writeField("headline", release.headline(), json);
    writeDateline(release.dateline(), json);
    for (FactKind kind : FactKind.values()) {
      json.writeArrayFieldStart(Spelling.plural(kind));
      FactJson.write(kind, release, json);
      json.writeEndArray();
    }
    JsonStrings.writeField("issues", release.issues(), json);
    if (withText) {
      JsonStrings.writeField("text", release.text(), json);
    }
    json.writeEndObject();
  }

  private static void writeDateline(@Nullable Dateline dateline, JsonGenerator json)
      throws IOException {
    if (dateline == null) {
      json.writeNullField("dateline");
      return;
    }
    LocalDate date = dateline.date();
    json.writeObjectFieldStart("dateline");
    JsonStrings.writeField("city", dateline.city(), json);
    JsonStrings.writeField("date", date == null ? null : date.toString(), json);
    json.writeEndObject();
  }
}
