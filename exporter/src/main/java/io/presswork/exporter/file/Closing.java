package io.presswork.exporter.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Closes several things even if one of them fails. */
public final class Closing {

  private Closing() {}

  /**
   * Closes all.
   *
   * @throws IOException the first failure, the others suppressed in it
   */
  public static void all(Collection<? extends Closeable> targets) throws IOException {
    IOException first = null;
    for (Closeable target : targets) {
      first = close(target, first);
    }
    if (first != null) {
      throw first;
    }
  }

  /** Closes all because of a failure; failures of closing become suppressed ones of it. */
  public static void allAfter(Exception cause, Collection<? extends Closeable> targets) {
    try {
      all(targets);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static @Nullable IOException close(Closeable target, @Nullable IOException first) {
    try {
      target.close();
      return first;
    } catch (IOException e) {
      if (first == null) {
        return e;
      }
      first.addSuppressed(e);
      return first;
    }
  }
}
