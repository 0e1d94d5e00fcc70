package io.presswork.cli.review;

import io.presswork.exporter.json.ReleaseJsonParser;
import io.presswork.extractor.input.DocumentReaders;
import io.presswork.extractor.input.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts beside hand labels, as the extraction reads them.
 *
 * @param files the text of each release, by identifier
 */
record GoldTexts(Map<String, Path> files) implements ReleaseJsonParser.Texts {

  @Override
  public @Nullable String textOf(String id) throws IOException {
    Path file = files.get(id);
    if (file == null) {
      return null;
    }
    try {
      return DocumentReaders.read(file, id, file.toString()).text();
    } catch (UnreadableDocumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
