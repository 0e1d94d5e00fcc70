package io.presswork.exporter;

import io.presswork.exporter.file.Closing;
import io.presswork.model.Release;
import java.io.IOException;
import java.util.List;

/** Hands every release to several writers, in their order. */
final class FanOutWriter implements ReleaseWriter {

  private final List<ReleaseWriter> writers;

  FanOutWriter(List<ReleaseWriter> writers) {
    this.writers = List.copyOf(writers);
  }

  @Override
  public void write(Release release) throws IOException {
    for (ReleaseWriter writer : writers) {
      writer.write(release);
    }
  }

  @Override
  public void commit() throws IOException {
    for (ReleaseWriter writer : writers) {
      writer.commit();
    }
  }

  @Override
  public void close() throws IOException {
    Closing.all(writers);
  }
}
