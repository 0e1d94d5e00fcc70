package io.presswork.exporter;

import io.presswork.exporter.file.PendingFile;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;

/** One file with a line for each release. */
final class JsonLinesWriter implements ReleaseWriter {

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
  public void write(Release release) throws IOException {
    json.write(release, file.writer());
  }

  @Override
  public void commit() throws IOException {
    file.complete();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
