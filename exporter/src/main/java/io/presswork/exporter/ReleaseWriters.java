package io.presswork.exporter;

import io.presswork.exporter.file.Closing;
import io.presswork.exporter.summary.Summariser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Opens writers. */
public final class ReleaseWriters {

  private ReleaseWriters() {}

  /**
   * A writer of files in every given format, and of the summary that goes with some of them.
   *
   * @param directory the output folder; made on demand
   * @param formats at least one
   * @throws IOException if a file cannot be made; none is left then
   * @throws IllegalArgumentException if there is no format
   */
  public static ReleaseWriter open(Path directory, Set<ExportFormat> formats, ExportOptions options)
      throws IOException {
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("no format to write");
    }
    List<FormatWriter> writers = new ArrayList<>();
    try {
      for (ExportFormat format : EnumSet.copyOf(formats)) {
        writers.add(format.open(directory, options));
      }
      if (formats.stream().anyMatch(ExportFormat::hasSummaryFile)) {
        writers.add(SummaryWriter.open(directory));
      }
    } catch (IOException | RuntimeException e) {
      Closing.allAfter(e, writers);
      throw e;
    }
    boolean summary = formats.stream().anyMatch(ExportFormat::usesSummary);
    return new OrderedWriter(new FanOutWriter(writers, summary ? new Summariser() : null));
  }

  /**
   * A writer of JSON to a stream, UTF-8 with LF: one release as an indented object, several as JSON
   * Lines, none as nothing. A release reaches the stream when the next one comes, or on {@link
   * ReleaseWriter#commit}.
   *
   * @param out flushed after every release, never closed
   */
  public static ReleaseWriter print(OutputStream out, ExportOptions options) {
    return new OrderedWriter(new JsonStreamWriter(out, options));
  }
}
