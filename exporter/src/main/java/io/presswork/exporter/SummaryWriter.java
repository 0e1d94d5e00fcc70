package io.presswork.exporter;

import io.presswork.exporter.file.PendingFile;
import io.presswork.exporter.summary.Summariser;
import io.presswork.exporter.summary.SummaryJson;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;

/** One file for the whole run, {@code DIR/summary.json}. */
final class SummaryWriter implements ReleaseWriter {

  private final PendingFile file;
  private final Summariser summariser = new Summariser();

  private SummaryWriter(PendingFile file) {
    this.file = file;
  }

  static SummaryWriter open(Path directory) throws IOException {
    return new SummaryWriter(PendingFile.create(directory.resolve("summary.json")));
  }

  @Override
  public void write(Release release) {
    summariser.add(release);
  }

  @Override
  public void commit() throws IOException {
    SummaryJson.write(summariser.summary(), file.writer());
    file.complete();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
