package io.presswork.exporter;

import io.presswork.exporter.file.Closing;
import io.presswork.exporter.summary.Summariser;
import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.table.DuplicateIndex;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.model.Release;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands every release to the writers of several formats, in their order. */
final class FanOutWriter implements ReleaseWriter {

  private final List<FormatWriter> writers;
  private final DuplicateIndex duplicates = new DuplicateIndex();
  private final @Nullable Summariser summariser;

  /**
   * With the writers of all formats.
   *
   * @param summariser adds the run up; null if no format asks for its summary
   */
  FanOutWriter(List<FormatWriter> writers, @Nullable Summariser summariser) {
    this.writers = List.copyOf(writers);
    this.summariser = summariser;
  }

  @Override
  public void write(Release release) throws IOException {
    ReleaseEntry entry = new ReleaseEntry(release, duplicates.add(release));
    for (FormatWriter writer : writers) {
      writer.write(entry);
    }
    if (summariser != null) {
      summariser.add(entry);
    }
  }

  @Override
  public void commit() throws IOException {
    Supplier<Summary> summary = new Once();
    for (FormatWriter writer : writers) {
      writer.commit(summary);
    }
  }

  @Override
  public void close() throws IOException {
    Closing.all(writers);
  }

  /** Adds up when the first asks. */
  private final class Once implements Supplier<Summary> {

    private @Nullable Summary summary;

    @Override
    public Summary get() {
      if (summary == null) {
        if (summariser == null) {
          throw new IllegalStateException("no format said that it uses the summary");
        }
        summary = summariser.summary();
      }
      return summary;
    }
  }
}
