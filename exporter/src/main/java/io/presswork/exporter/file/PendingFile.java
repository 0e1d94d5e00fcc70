package io.presswork.exporter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A UTF-8 text file that has its final name only when it is complete: see {@link PendingPath}. */
public final class PendingFile implements Closeable {

  private final PendingPath path;
  private final Writer writer;

  private PendingFile(PendingPath path, Writer writer) {
    this.path = path;
    this.writer = writer;
  }

  /**
   * Begins a file; missing folders are made.
   *
   * @throws IOException if folder or file cannot be made
   */
  public static PendingFile create(Path target) throws IOException {
    PendingPath path = PendingPath.create(target);
    try {
      Writer writer =
          new BufferedWriter(
              new OutputStreamWriter(
                  Files.newOutputStream(path.part(), StandardOpenOption.WRITE), UTF_8));
      return new PendingFile(path, writer);
    } catch (IOException | RuntimeException e) {
      path.close();
      throw e;
    }
  }

  /** Where to write; closed by {@link #complete} and {@link #close}. */
  public Writer writer() {
    return writer;
  }

  /**
   * Closes the file and gives it its final name, in place of an older file, in one step where the
   * file system can.
   *
   * @throws IOException if it cannot be written to its end or renamed, or if another run has begun
   *     the same file meanwhile
   */
  public void complete() throws IOException {
    writer.flush();
    path.checkStillOurs();
    writer.close();
    path.complete();
  }

  /** Removes the file unless it is complete. */
  @Override
  public void close() throws IOException {
    if (!path.isComplete()) {
      try {
        writer.close();
      } finally {
        path.close();
      }
    }
  }
}
