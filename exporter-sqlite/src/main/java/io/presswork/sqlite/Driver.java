package io.presswork.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The way to SQLite. Its library is native: the driver copies it into the folder for temporary
 * files and removes it when the program ends, or, where that was killed, at its next start.
 */
final class Driver {

  /** The driver's own setting for another folder. */
  private static final String FOLDER = "org.sqlite.tmpdir";

  private Driver() {}

  /**
   * Opens a database.
   *
   * @param file an existing file; an empty one is an empty database
   * @throws IOException if the native library cannot be loaded
   * @throws SQLException if the file cannot be opened
   */
  static Connection open(Path file) throws IOException, SQLException {
    load();
    // Not the plain path: the driver would take what is behind a question mark in it for settings.
    String url = JDBC.PREFIX + file.toAbsolutePath().toUri();
    Connection connection = JDBC.createConnection(url, new Properties());
    if (connection == null) {
      throw new SQLException("the driver does not know " + url);
    }
    return connection;
  }

  private static void load() throws IOException {
    try {
      if (SQLiteJDBCLoader.initialize()) {
        return;
      }
    } catch (Exception | LinkageError e) {
      throw new IOException(fault() + e.getMessage(), e);
    }
    throw new IOException(fault() + "there is none for this system");
  }

  private static String fault() {
    String folder = System.getProperty(FOLDER, System.getProperty("java.io.tmpdir"));
    return "SQLite's native library cannot be loaded from "
        + folder
        + ", where it must be possible to write and to execute files (-D"
        + FOLDER
        + "=DIR names another folder): ";
  }
}
