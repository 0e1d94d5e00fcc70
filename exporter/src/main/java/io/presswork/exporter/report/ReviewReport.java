package io.presswork.exporter.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the page that shows an extraction beside hand labels. */
public final class ReviewReport {

  private ReviewReport() {}

  /**
   * Writes the page.
   *
   * @param file the page; its folder is made on demand, and it has its name only when it is whole
   * @param releases in the order to show them
   * @param measures the scores over all releases
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, List<ReviewedRelease> releases, List<MeasureRow> measures)
      throws IOException {
    throw new IOException("not written yet: " + file + releases.size() + measures.size());
  }
}
