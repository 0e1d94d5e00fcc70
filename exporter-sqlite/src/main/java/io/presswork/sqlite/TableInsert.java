package io.presswork.sqlite;

import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.CellText;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.exporter.table.Table;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** Adds rows to a table, several at a time. */
final class TableInsert implements AutoCloseable {

  private final Table<ReleaseEntry, ?> table;
  private final PreparedStatement statement;
  private final int batch;
  private int waiting;

  private TableInsert(Table<ReleaseEntry, ?> table, PreparedStatement statement, int batch) {
    this.table = table;
    this.statement = statement;
    this.batch = batch;
  }

  /**
   * Begins.
   *
   * @param batch how many rows at a time; 1 shows a fault with the row that has it
   */
  static TableInsert into(Table<ReleaseEntry, ?> table, Connection connection, int batch)
      throws SQLException {
    return new TableInsert(table, connection.prepareStatement(Schema.insert(table)), batch);
  }

  /** Adds the rows of a release. */
  void add(ReleaseEntry entry) throws SQLException {
    for (List<Cell> row : table.rows(entry)) {
      for (int i = 0; i < row.size(); i++) {
        bind(i + 1, table.columns().get(i), row.get(i));
      }
      statement.addBatch();
      waiting++;
      if (waiting == batch) {
        flush();
      }
    }
  }

  /** Adds what is waiting. */
  void flush() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }

  /** What is not known is null; but for a key, which may be empty. */
  private void bind(int parameter, Column<?> column, Cell cell) throws SQLException {
    if (cell.isEmpty() && !column.name().equals(Schema.KEY)) {
      statement.setNull(parameter, Types.NULL);
      return;
    }
    switch (cell.kind()) {
      case TEXT -> statement.setString(parameter, CellText.PLAIN.spell(cell.text()));
      case DAY -> statement.setString(parameter, cell.text());
      case WHOLE -> statement.setLong(parameter, Long.parseLong(cell.text()));
      case DECIMAL -> statement.setDouble(parameter, new BigDecimal(cell.text()).doubleValue());
    }
  }
}
