package io.presswork.exporter;

import io.presswork.exporter.report.ReportPage;
import io.presswork.exporter.report.RunOverview;
import io.presswork.exporter.summary.Summariser;
import io.presswork.exporter.table.DuplicateIndex;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;

/** One page with all releases: {@code DIR/report.html}. */
final class HtmlReportWriter implements ReleaseWriter {

  private final ReportPage page;
  private final DuplicateIndex duplicates = new DuplicateIndex();
  private final Summariser summariser = new Summariser();

  private HtmlReportWriter(ReportPage page) {
    this.page = page;
  }

  static HtmlReportWriter open(Path directory) throws IOException {
    return new HtmlReportWriter(
        ReportPage.create(directory.resolve("report.html"), "Presswork report"));
  }

  @Override
  public void write(Release release) throws IOException {
    summariser.add(release);
    page.add(new ReleaseEntry(release, duplicates.add(release)));
  }

  @Override
  public void commit() throws IOException {
    page.complete(RunOverview.of(summariser.summary()));
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
