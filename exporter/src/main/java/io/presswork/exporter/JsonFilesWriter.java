package io.presswork.exporter;

import io.presswork.exporter.file.PendingFile;
import io.presswork.exporter.file.ReleasePaths;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.table.ReleaseEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** One file for each release, which has its final name as soon as it is written. */
final class JsonFilesWriter implements FormatWriter {

  private final ReleasePaths paths;
  private final ReleaseJson json;

  JsonFilesWriter(Path directory, ExportOptions options) {
    this.paths = new ReleasePaths(directory.resolve("json"), ".json");
    this.json = new ReleaseJson(JsonLayout.INDENTED, options.withText());
  }

  @Override
  public void write(ReleaseEntry entry) throws IOException {
    try (PendingFile file = PendingFile.create(paths.next(entry.release().id()))) {
      json.write(entry.release(), file.writer());
      file.complete();
    }
  }

  @Override
  public void commit(Supplier<Summary> summary) {}

  @Override
  public void close() {}
}
