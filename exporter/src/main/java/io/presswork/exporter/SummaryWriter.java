package io.presswork.exporter;

import io.presswork.exporter.file.PendingFile;
import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.summary.SummaryJson;
import io.presswork.exporter.table.ReleaseEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** One file for the whole run, {@code DIR/summary.json}. */
final class SummaryWriter implements FormatWriter {

  private final PendingFile file;

  private SummaryWriter(PendingFile file) {
    this.file = file;
  }

  static SummaryWriter open(Path directory) throws IOException {
    return new SummaryWriter(PendingFile.create(directory.resolve("summary.json")));
  }

  @Override
  public void write(ReleaseEntry entry) {
    // All that it writes is in the summary.
  }

  @Override
  public void commit(Supplier<Summary> summary) throws IOException {
    SummaryJson.write(summary.get(), file.writer());
    file.complete();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
