package io.presswork.exporter.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of a file that has its final name only when it is complete. Until then it is called
 * {@code NAME.part} and stands beside its place; a leftover of that name is replaced.
 */
public final class PendingPath implements Closeable {

  /** What is added to the final name while the file is not complete. */
  public static final String SUFFIX = ".part";

  private final Path target;
  private final Path part;
  private final @Nullable Object key;
  private boolean complete;

  private PendingPath(Path target, Path part, @Nullable Object key) {
    this.target = target;
    this.part = part;
    this.key = key;
  }

  /**
   * Begins an empty file; missing folders are made.
   *
   * @throws IOException if folder or file cannot be made
   */
  public static PendingPath create(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    // Before Java 20, createDirectories refuses a link to a folder.
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path part = target.resolveSibling(target.getFileName() + SUFFIX);
    Files.deleteIfExists(part);
    Files.createFile(part);
    return new PendingPath(target, part, keyOf(part));
  }

  /** Where to write: an existing file, to be filled without being replaced. */
  public Path part() {
    return part;
  }

  /**
   * Gives the file its final name, in place of an older file, in one step where the file system
   * can. Whatever writes to it must be closed before.
   *
   * @throws IOException if it cannot be renamed, or if another run has begun the same file
   *     meanwhile
   */
  public void complete() throws IOException {
    checkStillOurs();
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
    complete = true;
  }

  /** Fails if another run has begun the same file meanwhile. */
  void checkStillOurs() throws IOException {
    if (!Objects.equals(key, keyOf(part))) {
      throw new IOException("another run is writing " + target);
    }
  }

  /** Whether the file has its final name. */
  boolean isComplete() {
    return complete;
  }

  /** Removes the file unless it is complete. */
  @Override
  public void close() throws IOException {
    if (!complete) {
      Files.deleteIfExists(part);
    }
  }

  private static @Nullable Object keyOf(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }
}
