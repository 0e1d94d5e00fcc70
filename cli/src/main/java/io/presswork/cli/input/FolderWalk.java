package io.presswork.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything below a folder, links followed, loops left out. Paths are relative, with {@code /},
 * and sorted by their UTF-16 units, so that the order is the same on every system. Of a file only
 * its relative path is kept: there may be millions.
 *
 * @param root the folder
 * @param files relative paths of the regular files
 * @param odd paths of those whose names are no text and do not lead to them
 * @param faults folders that cannot be looked into, with the reason
 */
record FolderWalk(
    Path root, List<String> files, Map<String, Path> odd, SortedMap<String, String> faults) {

  /**
   * Walks.
   *
   * @param hidden whether files and folders whose names begin with a dot count
   * @param enter which folders to look into, by relative path
   */
  static FolderWalk of(Path folder, boolean hidden, Predicate<String> enter) {
    FolderWalk walk = new FolderWalk(folder, new ArrayList<>(), new HashMap<>(), new TreeMap<>());
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(hidden, enter, walk));
    } catch (IOException e) {
      walk.faults.put("", reason(e));
    }
    walk.files.sort(Comparator.naturalOrder());
    return walk;
  }

  /** The path of a file. */
  Path file(String relative) {
    Path path = odd.get(relative);
    return path == null ? root.resolve(relative) : path;
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : "cannot be read (" + e.getMessage() + ")";
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final boolean hidden;
    private final Predicate<String> enter;
    private final FolderWalk walk;

    Visitor(boolean hidden, Predicate<String> enter, FolderWalk walk) {
      this.hidden = hidden;
      this.enter = enter;
      this.walk = walk;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean into =
          folder.equals(walk.root) || (!isLeftOut(folder) && enter.test(relative(folder)));
      return into ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // Pipes and devices in a folder would be waited for without end.
      if (attributes.isRegularFile() && !isLeftOut(file)) {
        String relative = relative(file);
        if (!walk.root.resolve(relative).equals(file)) {
          walk.odd.put(relative, file);
        }
        walk.files.add(relative);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      // A link to a folder above is walked already; the walk itself goes on.
      if (!(e instanceof FileSystemLoopException) && !isLeftOut(path)) {
        walk.faults.put(relative(path), reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        walk.faults.put(relative(folder), reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isLeftOut(Path path) {
      return !hidden
          && !path.equals(walk.root)
          && String.valueOf(path.getFileName()).startsWith(".");
    }

    private String relative(Path path) {
      return walk.root.relativize(path).toString().replace('\\', '/');
    }
  }
}
