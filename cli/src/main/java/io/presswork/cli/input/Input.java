package io.presswork.cli.input;

import io.presswork.extractor.input.DocumentReaders;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.extractor.input.UnreadableDocumentException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read, or one word on the command line that stands for nothing.
 *
 * @param id identifier, unique among the inputs of a run
 * @param source how the user named it
 * @param file where it is; null for standard input and where there is a {@code fault}
 * @param place where the user named it, if that was in a list, such as {@code line 3}
 * @param fault why there is nothing to read, in plain words
 */
public record Input(
    String id, String source, @Nullable Path file, @Nullable String place, @Nullable String fault) {

  /** A file. */
  public static Input of(String id, String source, Path file) {
    return new Input(id, source, file, null, null);
  }

  static Input faulty(String source, @Nullable String place, String fault) {
    return new Input(source, source, null, place, fault);
  }

  /** Whether there is something to read. */
  public boolean isReadable() {
    return fault == null;
  }

  /**
   * Reads it.
   *
   * @param standardInput read if that is what it stands for
   * @throws UnreadableDocumentException if it cannot be read; the message is for the user
   */
  public SourceDocument read(InputStream standardInput) throws UnreadableDocumentException {
    if (fault != null) {
      throw new UnreadableDocumentException(fault);
    }
    return file == null
        ? DocumentReaders.read(standardInput, id, source)
        : DocumentReaders.read(file, id, source);
  }
}
