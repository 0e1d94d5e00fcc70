package io.presswork.exporter;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Opens the writer of a format that comes in an artifact of its own, so that only who wants the
 * format pays for its libraries. Found by {@link java.util.ServiceLoader}; making one must cost
 * nothing.
 */
public interface FormatWriterProvider {

  /** The format. */
  ExportFormat format();

  /**
   * Opens a writer.
   *
   * @param directory the output folder; made on demand
   * @throws IOException if a file cannot be made; none is left then
   */
  FormatWriter open(Path directory, ExportOptions options) throws IOException;
}
