package io.presswork.sqlite;

import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.exporter.ReleaseWriter;
import io.presswork.exporter.ReleaseWriterProvider;
import java.io.IOException;
import java.nio.file.Path;

/** Opens {@code DIR/presswork.sqlite}; no option matters to it. */
public final class SqliteWriterProvider implements ReleaseWriterProvider {

  @Override
  public ExportFormat format() {
    return ExportFormat.SQLITE;
  }

  @Override
  public ReleaseWriter open(Path directory, ExportOptions options) throws IOException {
    return SqliteWriter.open(directory);
  }
}
