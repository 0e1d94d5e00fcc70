package io.presswork.sqlite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/**
 * SQLite itself, which the driver copies out of its archive to load it. The driver would leave the
 * copy in the folder for temporary files until the program ends, and for good where it is killed;
 * here it gets a folder of its own, which is gone as soon as the library is loaded.
 */
final class NativeLibrary {

  /** The driver's setting for a folder other than that for temporary files. */
  private static final String FOLDER = "org.sqlite.tmpdir";

  private static boolean loaded;

  private NativeLibrary() {}

  /**
   * Loads it, the first time.
   *
   * @throws IOException if it cannot be loaded; the message names the folder and the way to another
   */
  static synchronized void load() throws IOException {
    if (!loaded) {
      String folder = System.getProperty(FOLDER, System.getProperty("java.io.tmpdir"));
      try {
        load(Path.of(folder));
      } catch (Exception | LinkageError e) {
        throw new IOException(
            "SQLite's native library cannot be loaded from "
                + folder
                + ", where it must be possible to write and to execute files (-D"
                + FOLDER
                + "=DIR names another folder): "
                + e,
            e);
      }
      loaded = true;
    }
  }

  private static void load(Path folder) throws Exception {
    Path own = Files.createTempDirectory(folder, "presswork-sqlite");
    // Where a loaded library cannot be deleted, as on Windows: when the program ends, this folder
    // after what the driver puts into it.
    own.toFile().deleteOnExit();
    String before = System.getProperty(FOLDER);
    System.setProperty(FOLDER, own.toString());
    try {
      if (!SQLiteJDBCLoader.initialize()) {
        throw new IOException("there is none for this system");
      }
    } finally {
      if (before == null) {
        System.clearProperty(FOLDER);
      } else {
        System.setProperty(FOLDER, before);
      }
      delete(own.toFile());
    }
  }

  private static void delete(File folder) {
    File[] files = folder.listFiles();
    for (File file : files == null ? new File[0] : files) {
      file.delete();
    }
    folder.delete();
  }
}
