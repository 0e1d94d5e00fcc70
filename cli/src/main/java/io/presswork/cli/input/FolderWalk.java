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
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything below a folder, links followed, loops left out. Paths are relative, with {@code /},
 * and sorted by their UTF-16 units, so that the order is the same on every system.
 *
 * @param files regular files by relative path
 * @param faults folders that cannot be looked into, with the reason
 */
record FolderWalk(TreeMap<String, Path> files, TreeMap<String, String> faults) {

  /**
   * Walks.
   *
   * @param hidden whether files and folders whose names begin with a dot count
   * @param enter which folders to look into, by relative path
   */
  static FolderWalk of(Path folder, boolean hidden, Predicate<String> enter) {
    FolderWalk walk = new FolderWalk(new TreeMap<>(), new TreeMap<>());
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, hidden, enter, walk));
    } catch (IOException e) {
      walk.faults.put("", reason(e));
    }
    return walk;
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : "cannot be read (" + e.getMessage() + ")";
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final boolean hidden;
    private final Predicate<String> enter;
    private final Map<String, Path> files;
    private final Map<String, String> faults;

    Visitor(Path root, boolean hidden, Predicate<String> enter, FolderWalk walk) {
      this.root = root;
      this.hidden = hidden;
      this.enter = enter;
      this.files = walk.files;
      this.faults = walk.faults;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean into = folder.equals(root) || (!isLeftOut(folder) && enter.test(relative(folder)));
      return into ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // Pipes and devices in a folder would be waited for without end.
      if (attributes.isRegularFile() && !isLeftOut(file)) {
        files.put(relative(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      // A link to a folder above is walked already; the walk itself goes on.
      if (!(e instanceof FileSystemLoopException) && !isLeftOut(path)) {
        faults.put(relative(path), reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        faults.put(relative(folder), reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isLeftOut(Path path) {
      return !hidden && !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
    }

    private String relative(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }
  }
}
