package io.presswork.exporter;

import io.presswork.exporter.file.PendingFile;
import io.presswork.exporter.file.ReleasePaths;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;

/** One file for each release, which has its final name as soon as it is written. */
final class JsonFilesWriter implements ReleaseWriter {

  private final ReleasePaths paths;
  private final ReleaseJson json;

  JsonFilesWriter(Path directory, ExportOptions options) {
    this.paths = new ReleasePaths(directory.resolve("json"), ".json");
    this.json = new ReleaseJson(JsonLayout.INDENTED, options.withText());
  }

  @Override
  public void write(Release release) throws IOException {
    try (PendingFile file = PendingFile.create(paths.next(release.id()))) {
      json.write(release, file.writer());
      file.complete();
    }
  }

  @Override
  public void commit() {}

  @Override
  public void close() {}
}
