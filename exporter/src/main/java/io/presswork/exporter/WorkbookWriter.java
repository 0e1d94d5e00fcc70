package io.presswork.exporter;

import io.presswork.exporter.xlsx.ReleaseWorkbook;
import io.presswork.exporter.xlsx.WorkbookLimits;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;

/** One workbook with a sheet for each table. */
final class WorkbookWriter implements ReleaseWriter {

  private final ReleaseWorkbook workbook;

  private WorkbookWriter(ReleaseWorkbook workbook) {
    this.workbook = workbook;
  }

  static WorkbookWriter open(Path directory) throws IOException {
    return new WorkbookWriter(
        ReleaseWorkbook.create(directory.resolve("presswork.xlsx"), WorkbookLimits.EXCEL));
  }

  @Override
  public void write(Release release) throws IOException {
    workbook.add(release);
  }

  @Override
  public void commit() throws IOException {
    workbook.complete();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
