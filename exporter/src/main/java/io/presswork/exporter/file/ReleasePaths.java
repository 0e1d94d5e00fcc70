package io.presswork.exporter.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.StringJoiner;

/**
 * Gives each release of a run a file below one folder, never outside of it.
 *
 * <p>The slashes of an identifier make folders; what a file system could refuse or misread (dots at
 * an end, device names of Windows, reserved and invisible characters, empty parts) is spelt {@code
 * %XX}. Of identifiers that a file system could take for one, such as {@code News} and {@code
 * news}, or that are the same, the first gets its name, the next {@code NAME~2}, {@code NAME~3} and
 * so on. Keeps 128 bits for each release. Not safe for use by several threads at once.
 */
public final class ReleasePaths {

  private final Path folder;
  private final String extension;
  private final DistinctNames names = new DistinctNames();

  /**
   * For one run.
   *
   * @param folder where all files go
   * @param extension the files' extension with its dot
   */
  public ReleasePaths(Path folder, String extension) {
    this.folder = folder;
    this.extension = extension;
  }

  /** The file of the next release. */
  public Path next(String id) {
    try {
      return place(relative(id, false));
    } catch (InvalidPathException e) {
      // In a locale without Unicode, Java cannot name files beyond ASCII.
      return place(relative(id, true));
    }
  }

  private Path place(String name) {
    Path path = folder.resolve(name + extension);
    String free = names.next(name);
    return free.equals(name) ? path : folder.resolve(free + extension);
  }

  /** The identifier as a relative path with slashes, without extension. */
  static String relative(String id, boolean onlyAscii) {
    StringJoiner path = new StringJoiner("/");
    for (String part : id.split("/", -1)) {
      path.add(SafeName.of(part, onlyAscii));
    }
    return path.toString();
  }
}
