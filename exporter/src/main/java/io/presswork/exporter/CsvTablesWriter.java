package io.presswork.exporter;

import io.presswork.exporter.file.Closing;
import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.exporter.table.SpreadsheetRows;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.table.TableRows;
import io.presswork.exporter.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One CSV file for each table. */
final class CsvTablesWriter implements FormatWriter {

  private final Map<String, CsvFile> files;
  private final SpreadsheetRows rows;

  private CsvTablesWriter(Map<String, CsvFile> files, SpreadsheetRows rows) {
    this.files = files;
    this.rows = rows;
  }

  static CsvTablesWriter open(Path directory, ExportOptions options) throws IOException {
    Map<String, CsvFile> files = new LinkedHashMap<>();
    try {
      for (Table<ReleaseEntry, ?> table : Tables.all()) {
        files.put(table.name(), CsvFile.create(directory, table, options));
      }
    } catch (IOException | RuntimeException e) {
      Closing.allAfter(e, List.copyOf(files.values()));
      throw e;
    }
    return new CsvTablesWriter(files, new SpreadsheetRows(CsvFile.cellText(options)));
  }

  @Override
  public void write(ReleaseEntry entry) throws IOException {
    for (TableRows block : rows.of(entry)) {
      CsvFile file = files.get(block.table().name());
      if (file == null) {
        throw new IllegalStateException("no file for table " + block.table().name());
      }
      file.write(block.rows());
    }
  }

  @Override
  public void commit(Supplier<Summary> summary) throws IOException {
    for (CsvFile file : files.values()) {
      file.flush();
    }
    for (CsvFile file : files.values()) {
      file.complete();
    }
  }

  @Override
  public void close() throws IOException {
    Closing.all(List.copyOf(files.values()));
  }
}
