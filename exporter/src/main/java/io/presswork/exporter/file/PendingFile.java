package io.presswork.exporter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A UTF-8 text file that has its final name only when it is complete. Until then it is called
 * {@code NAME.part} and stands beside its place; a leftover of that name is replaced.
 */
public final class PendingFile implements Closeable {

  /** What is added to the final name while the file is not complete. */
  public static final String SUFFIX = ".part";

  private final Path target;
  private final Path part;
  private final Writer writer;
  private final @Nullable Object key;
  private boolean complete;

  private PendingFile(Path target, Path part, Writer writer, @Nullable Object key) {
    this.target = target;
    this.part = part;
    this.writer = writer;
    this.key = key;
  }

  /**
   * Begins a file; missing folders are made.
   *
   * @throws IOException if folder or file cannot be made
   */
  public static PendingFile create(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    // Before Java 20, createDirectories refuses a link to a folder.
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path part = target.resolveSibling(target.getFileName() + SUFFIX);
    Files.deleteIfExists(part);
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(
                    part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                UTF_8));
    return new PendingFile(target, part, writer, keyOf(part));
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
    if (!Objects.equals(key, keyOf(part))) {
      throw new IOException("another run is writing " + target);
    }
    writer.close();
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
    complete = true;
  }

  /** Removes the file unless it is complete. */
  @Override
  public void close() throws IOException {
    if (!complete) {
      try {
        writer.close();
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  private static @Nullable Object keyOf(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }
}
