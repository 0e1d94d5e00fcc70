package io.presswork.exporter;

import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.table.ReleaseEntry;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Writes one format of a run: a {@link ReleaseWriter} for whom all that several formats ask of a
 * run is worked out once. It need not check the order in which it is called.
 */
public interface FormatWriter extends Closeable {

  /**
   * Adds a release.
   *
   * @throws IOException if it cannot be written; the writer is then only closed
   */
  void write(ReleaseEntry entry) throws IOException;

  /**
   * Ends the run: gives every file its final name, in place of an older one.
   *
   * @param summary what the releases say together, added up when it is asked for; only for formats
   *     that {@linkplain ExportFormat#usesSummary() use} it
   * @throws IOException if a file cannot be finished or renamed; those renamed before stay
   */
  void commit(Supplier<Summary> summary) throws IOException;

  /** Releases the files and removes those without a final name. Further calls do nothing. */
  @Override
  void close() throws IOException;
}
