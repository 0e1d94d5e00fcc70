package io.presswork.exporter;

import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.exporter.xlsx.ReleaseWorkbook;
import io.presswork.exporter.xlsx.WorkbookLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** One workbook with a sheet for each table. */
final class WorkbookWriter implements FormatWriter {

  private final ReleaseWorkbook workbook;

  private WorkbookWriter(ReleaseWorkbook workbook) {
    this.workbook = workbook;
  }

  static WorkbookWriter open(Path directory) throws IOException {
    return new WorkbookWriter(
        ReleaseWorkbook.create(directory.resolve("presswork.xlsx"), WorkbookLimits.EXCEL));
  }

  @Override
  public void write(ReleaseEntry entry) throws IOException {
    workbook.add(entry);
  }

  @Override
  public void commit(Supplier<Summary> summary) throws IOException {
    workbook.complete(summary.get());
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
