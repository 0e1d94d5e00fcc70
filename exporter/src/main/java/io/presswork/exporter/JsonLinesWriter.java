package io.presswork.exporter;

import io.presswork.exporter.file.PendingFile;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.table.ReleaseEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** One file with a line for each release. */
final class JsonLinesWriter implements FormatWriter {

  private final PendingFile file;
  private final ReleaseJson json;

  private JsonLinesWriter(PendingFile file, ReleaseJson json) {
    this.file = file;
    this.json = json;
  }

  static JsonLinesWriter open(Path directory, ExportOptions options) throws IOException {
    return new JsonLinesWriter(
        PendingFile.create(directory.resolve("releases.jsonl")),
        new ReleaseJson(JsonLayout.LINE, options.withText()));
  }

  @Override
  public void write(ReleaseEntry entry) throws IOException {
    json.write(entry.release(), file.writer());
  }

  @Override
  public void commit(Supplier<Summary> summary) throws IOException {
    file.complete();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
