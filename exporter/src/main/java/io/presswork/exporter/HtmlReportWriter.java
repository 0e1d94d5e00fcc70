package io.presswork.exporter;

import io.presswork.exporter.report.Overview;
import io.presswork.exporter.report.ReportPage;
import io.presswork.exporter.table.DuplicateIndex;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One page with all releases: {@code DIR/report.html}. */
final class HtmlReportWriter implements ReleaseWriter {

  private final ReportPage page;
  private final DuplicateIndex duplicates = new DuplicateIndex();

  private HtmlReportWriter(ReportPage page) {
    this.page = page;
  }

  static HtmlReportWriter open(Path directory) throws IOException {
    return new HtmlReportWriter(
        ReportPage.create(directory.resolve("report.html"), "Presswork report"));
  }

  @Override
  public void write(Release release) throws IOException {
    page.add(new ReleaseEntry(release, duplicates.add(release)));
  }

  @Override
  public void commit() throws IOException {
    page.complete(new Overview(List.of(), List.of(), List.of()));
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
