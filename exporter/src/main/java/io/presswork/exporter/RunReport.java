package io.presswork.exporter;

import com.fasterxml.jackson.core.JsonGenerator;
import io.presswork.exporter.file.PendingFile;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.JsonStrings;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.SpreadsheetRows;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.text.Spelling;
import io.presswork.model.FactKind;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes what a run leaves about itself. */
public final class RunReport {

  /** Name of the file that is always written. */
  public static final String RUN_FILE = "run.json";

  /** Name of the file that is there only if something failed. */
  public static final String FAILURES_FILE = "failures.csv";

  private static final Table<RunSummary, FailedInput> FAILURES =
      new Table<>(
          "failures",
          RunSummary::failures,
          List.of(
              Column.text("input", FailedInput::input),
              Column.text("place", FailedInput::place),
              Column.text("reason", FailedInput::reason)));

  private RunReport() {}

  /**
   * Writes {@code run.json} and, where an input failed, {@code failures.csv} with the columns
   * input, place and reason; where none failed, removes the one of an earlier run.
   *
   * @param directory the output folder; made on demand
   * @throws IOException if a file cannot be written; an older one stays then
   */
  public static void write(Path directory, RunSummary summary, ExportOptions options)
      throws IOException {
    if (summary.failures().isEmpty()) {
      Files.deleteIfExists(directory.resolve(FAILURES_FILE));
    } else {
      try (CsvFile file = CsvFile.create(directory, FAILURES, options)) {
        file.write(new SpreadsheetRows(CsvFile.cellText(options)).of(FAILURES, summary));
        file.complete();
      }
    }
    try (PendingFile file = PendingFile.create(directory.resolve(RUN_FILE))) {
      try (JsonGenerator json = JsonLayout.INDENTED.generator(file.writer())) {
        write(summary, json);
      }
      file.writer().write('\n');
      file.complete();
    }
  }

  private static void write(RunSummary summary, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schemaVersion", Release.SCHEMA_VERSION);
    write("versions", summary.versions(), json);
    write("configuration", summary.configuration(), json);
    json.writeObjectFieldStart("counts");
    json.writeNumberField("releases", summary.counts().releases());
    for (FactKind kind : FactKind.values()) {
      long count = summary.counts().facts().getOrDefault(kind, 0L);
      json.writeNumberField(Spelling.plural(kind), count);
    }
    json.writeNumberField("failures", summary.failures().size());
    json.writeEndObject();
    json.writeNumberField("seconds", Spelling.seconds(summary.elapsed()));
    json.writeArrayFieldStart("failures");
    for (FailedInput failure : summary.failures()) {
      json.writeStartObject();
      JsonStrings.writeField("input", failure.input(), json);
      JsonStrings.writeField("place", failure.place(), json);
      JsonStrings.writeField("reason", failure.reason(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(String name, Map<String, String> values, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      JsonStrings.writeField(entry.getKey(), entry.getValue(), json);
    }
    json.writeEndObject();
  }
}
