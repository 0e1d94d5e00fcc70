package io.presswork.sqlite;

import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.exporter.FormatWriter;
import io.presswork.exporter.FormatWriterProvider;
import java.io.IOException;
import java.nio.file.Path;

/** Opens {@code DIR/presswork.sqlite}; no option matters to it. */
public final class SqliteWriterProvider implements FormatWriterProvider {

  @Override
  public ExportFormat format() {
    return ExportFormat.SQLITE;
  }

  @Override
  public FormatWriter open(Path directory, ExportOptions options) throws IOException {
    return SqliteWriter.open(directory);
  }
}
