package io.presswork.sqlite;

import io.presswork.exporter.FormatWriter;
import io.presswork.exporter.file.Closing;
import io.presswork.exporter.file.PendingPath;
import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sqlite.SQLiteErrorCode;

/** All tables as one database, written in one transaction. */
final class SqliteWriter implements FormatWriter {

  private static final String FILE = "presswork.sqlite";
  private static final int BATCH = 500;

  private final PendingPath path;
  private final Connection connection;
  private final List<TableInsert> inserts = new ArrayList<>();

  private SqliteWriter(PendingPath path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  static SqliteWriter open(Path directory) throws IOException {
    PendingPath path = PendingPath.create(directory.resolve(FILE));
    Connection connection;
    try {
      connection = Driver.open(path.part());
    } catch (SQLException e) {
      IOException failure = failure(e);
      Closing.allAfter(failure, List.of(path));
      throw failure;
    } catch (IOException | RuntimeException e) {
      Closing.allAfter(e, List.of(path));
      throw e;
    }
    SqliteWriter writer = new SqliteWriter(path, connection);
    try {
      writer.begin();
    } catch (SQLException e) {
      IOException failure = failure(e);
      Closing.allAfter(failure, List.of(writer));
      throw failure;
    }
    return writer;
  }

  private void begin() throws SQLException {
    run(Schema.settings());
    connection.setAutoCommit(false);
    run(Schema.tables());
    for (Table<ReleaseEntry, ?> table : Tables.all()) {
      // One by one, so that a release that is there already is known when it comes again.
      int batch = table.equals(Tables.RELEASES) ? 1 : BATCH;
      inserts.add(TableInsert.into(table, connection, batch));
    }
  }

  @Override
  public void write(ReleaseEntry entry) throws IOException {
    try {
      for (TableInsert insert : inserts) {
        insert.add(entry);
      }
    } catch (SQLException e) {
      if (isRepeatedKey(e)) {
        throw new IOException(
            FILE + ": there are two releases with the id " + entry.release().id(), e);
      }
      throw failure(e);
    }
  }

  @Override
  public void commit(Supplier<Summary> summary) throws IOException {
    try {
      for (TableInsert insert : inserts) {
        insert.flush();
      }
      run(Schema.indices());
      connection.commit();
      disconnect();
    } catch (SQLException e) {
      throw failure(e);
    }
    path.complete();
  }

  @Override
  public void close() throws IOException {
    try {
      disconnect();
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      path.close();
    }
  }

  private void disconnect() throws SQLException {
    // Both may be closed already, which does nothing.
    try {
      for (TableInsert insert : inserts) {
        insert.close();
      }
    } finally {
      connection.close();
    }
  }

  private void run(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static boolean isRepeatedKey(SQLException e) {
    // The code is that of all constraints; of a release, only its key can be wrong.
    return (e.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
  }

  private static IOException failure(SQLException e) {
    return new IOException(FILE + ": " + e.getMessage(), e);
  }
}
