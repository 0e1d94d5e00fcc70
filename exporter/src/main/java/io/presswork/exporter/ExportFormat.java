package io.presswork.exporter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of file a run can leave. A new one is a constant here and its {@link FormatWriter}, if
 * need be in another artifact by a {@link FormatWriterProvider}.
 */
public enum ExportFormat {
  /** One indented object for each release: {@code DIR/json/ID.json}. */
  JSON,
  /** One line for each release: {@code DIR/releases.jsonl}. */
  JSONL,
  /** One file for each table: {@code DIR/releases.csv}, {@code DIR/organisations.csv} and so on. */
  CSV,
  /** One workbook with a sheet for each table: {@code DIR/presswork.xlsx}. */
  XLSX,
  /** One page to read the releases with their facts marked: {@code DIR/report.html}. */
  HTML,
  /**
   * All tables in one database: {@code DIR/presswork.sqlite}. Needs the artifact {@code
   * presswork-exporter-sqlite}.
   */
  SQLITE;

  /** The name used in options: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The formats of a comma list such as {@code json,csv}; case, spaces and repetition do not
   * matter.
   *
   * @return at least one format, in the order of this enum
   * @throws IllegalArgumentException if a name is none of the formats, or missing; the message
   *     lists the allowed ones
   */
  public static Set<ExportFormat> parse(String list) {
    EnumSet<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
    for (String name : list.split(",", -1)) {
      formats.add(ofLabel(name.strip().toLowerCase(Locale.ROOT)));
    }
    return formats;
  }

  private static ExportFormat ofLabel(String label) {
    for (ExportFormat format : values()) {
      if (format.label().equals(label)) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "no format is called '"
            + label
            + "'; the formats are "
            + Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", ")));
  }

  /** Whether {@code DIR/summary.json} belongs to it: what all releases say together. */
  boolean hasSummaryFile() {
    return switch (this) {
      case JSON, JSONL -> true;
      case CSV, XLSX, HTML, SQLITE -> false;
    };
  }

  /** Whether its writer asks what all releases say together. */
  public boolean usesSummary() {
    return switch (this) {
      case JSON, JSONL, XLSX, HTML -> true;
      case CSV, SQLITE -> false;
    };
  }

  /** Opens this format's writer. */
  FormatWriter open(Path directory, ExportOptions options) throws IOException {
    return switch (this) {
      case JSON -> new JsonFilesWriter(directory, options);
      case JSONL -> JsonLinesWriter.open(directory, options);
      case CSV -> CsvTablesWriter.open(directory, options);
      case XLSX -> WorkbookWriter.open(directory);
      case HTML -> HtmlReportWriter.open(directory);
      case SQLITE ->
          ProvidedWriters.open(this, "io.presswork:presswork-exporter-sqlite", directory, options);
    };
  }
}
