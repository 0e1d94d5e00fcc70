package io.presswork.exporter.report;

import io.presswork.exporter.table.DuplicateIndex;
import io.presswork.exporter.table.ReleaseEntry;
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
    DuplicateIndex duplicates = new DuplicateIndex();
    try (ReportPage page = ReportPage.create(file, "Presswork evaluation")) {
      for (ReviewedRelease reviewed : releases) {
        String copyOf = duplicates.add(reviewed.release());
        page.add(new ReleaseEntry(reviewed.release(), copyOf), reviewed);
      }
      page.complete(new Overview(counts(releases), List.of(), measures));
    }
  }

  private static List<Overview.Count> counts(List<ReviewedRelease> releases) {
    return List.of(
        new Overview.Count("releases", releases.size()),
        new Overview.Count("right", facts(releases, Verdict.RIGHT)),
        new Overview.Count("partly right", facts(releases, Verdict.PARTLY)),
        new Overview.Count("false alarms", facts(releases, Verdict.WRONG)),
        new Overview.Count("missed", releases.stream().mapToLong(r -> r.missed().size()).sum()));
  }

  private static long facts(List<ReviewedRelease> releases, Verdict verdict) {
    return releases.stream()
        .flatMap(reviewed -> reviewed.facts().stream())
        .filter(fact -> fact.verdict() == verdict)
        .count();
  }
}
