package io.presswork.exporter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Writers from other artifacts. */
final class ProvidedWriters {

  private ProvidedWriters() {}

  /**
   * Opens the writer of a format.
   *
   * @param artifact what must be on the class path for it
   * @throws IOException if it is not there, or what the provider throws
   */
  static FormatWriter open(
      ExportFormat format, String artifact, Path directory, ExportOptions options)
      throws IOException {
    for (FormatWriterProvider provider : ServiceLoader.load(FormatWriterProvider.class)) {
      if (provider.format() == format) {
        return provider.open(directory, options);
      }
    }
    throw new IOException(
        "the format " + format.label() + " needs " + artifact + " on the class path");
  }
}
