package io.presswork.exporter;

import io.presswork.exporter.report.ReportPage;
import io.presswork.exporter.report.RunOverview;
import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.table.ReleaseEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** One page with all releases: {@code DIR/report.html}. */
final class HtmlReportWriter implements FormatWriter {

  private final ReportPage page;

  private HtmlReportWriter(ReportPage page) {
    this.page = page;
  }

  static HtmlReportWriter open(Path directory) throws IOException {
    return new HtmlReportWriter(
        ReportPage.create(directory.resolve("report.html"), "Presswork report"));
  }

  @Override
  public void write(ReleaseEntry entry) throws IOException {
    page.add(entry);
  }

  @Override
  public void commit(Supplier<Summary> summary) throws IOException {
    page.complete(RunOverview.of(summary.get()));
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
