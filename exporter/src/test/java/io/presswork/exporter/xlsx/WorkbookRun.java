package io.presswork.exporter.xlsx;

import io.presswork.exporter.summary.Summariser;
import io.presswork.exporter.table.DuplicateIndex;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;

/** A whole run into one workbook. */
final class WorkbookRun {

  private WorkbookRun() {}

  static void write(Path file, WorkbookLimits limits, Iterable<Release> releases)
      throws IOException {
    DuplicateIndex duplicates = new DuplicateIndex();
    Summariser summariser = new Summariser();
    try (ReleaseWorkbook workbook = ReleaseWorkbook.create(file, limits)) {
      for (Release release : releases) {
        ReleaseEntry entry = new ReleaseEntry(release, duplicates.add(release));
        workbook.add(entry);
        summariser.add(entry);
      }
      workbook.complete(summariser.summary());
    }
  }
}
