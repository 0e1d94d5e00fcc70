package io.presswork.exporter;

import io.presswork.exporter.file.Closing;
import io.presswork.exporter.file.PendingFile;
import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.CellText;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as {@code DIR/NAME.csv}: RFC 4180 with a header row; records end in CRLF. */
final class CsvFile implements Closeable {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final PendingFile file;
  private final CSVPrinter printer;

  private CsvFile(PendingFile file) throws IOException {
    this.file = file;
    this.printer = new CSVPrinter(file.writer(), FORMAT);
  }

  static CsvFile create(Path directory, Table<?, ?> table, ExportOptions options)
      throws IOException {
    PendingFile file = PendingFile.create(directory.resolve(table.name() + ".csv"));
    try {
      if (options.byteOrderMark()) {
        file.writer().write(BYTE_ORDER_MARK);
      }
      CsvFile csv = new CsvFile(file);
      csv.printer.printRecord(table.columns().stream().map(Column::name).toList());
      return csv;
    } catch (IOException | RuntimeException e) {
      Closing.allAfter(e, List.of(file));
      throw e;
    }
  }

  /** How these options spell the text of a cell. */
  static CellText cellText(ExportOptions options) {
    return options.rawCsv() ? CellText.PLAIN : CellText.GUARDED;
  }

  /** Adds rows as they are: their text must have been fitted before. */
  void write(List<List<Cell>> rows) throws IOException {
    for (List<Cell> row : rows) {
      printer.printRecord(row.stream().map(Cell::text).toList());
    }
  }

  void flush() throws IOException {
    printer.flush();
  }

  void complete() throws IOException {
    file.complete();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
