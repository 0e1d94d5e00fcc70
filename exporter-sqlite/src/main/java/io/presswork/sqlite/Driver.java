package io.presswork.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;

/** The way to SQLite. */
final class Driver {

  private Driver() {}

  /**
   * Opens a database.
   *
   * @param file an existing file; an empty one is an empty database
   * @throws IOException if the native library cannot be loaded
   * @throws SQLException if the file cannot be opened
   */
  static Connection open(Path file) throws IOException, SQLException {
    NativeLibrary.load();
    // Not the plain path: the driver would take what is behind a question mark in it for settings.
    String url = JDBC.PREFIX + file.toAbsolutePath().toUri();
    Connection connection = JDBC.createConnection(url, new Properties());
    if (connection == null) {
      throw new SQLException("the driver does not know " + url);
    }
    return connection;
  }
}
