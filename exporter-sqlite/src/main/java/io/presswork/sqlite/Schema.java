package io.presswork.sqlite;

import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.table.Tables;
import io.presswork.model.FactKind;
import io.presswork.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that make the database and fill it. Names come from {@link Tables} alone; values
 * are only ever bound.
 *
 * <p>The tables are not {@code STRICT}: programs older than SQLite 3.37 could not even read them,
 * and nobody else writes into them.
 */
final class Schema {

  /** The key of a release, here and in all other tables. */
  static final String KEY = "release_id";

  /** Another release's key. */
  private static final String DUPLICATE = "duplicate_of";

  /** "Pres": by it {@code file} and others may know whose file it is. */
  private static final int APPLICATION_ID = 0x50726573;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*+");

  private Schema() {}

  /**
   * What is set before anything is written. A file that is not complete is thrown away, so neither
   * journal nor waiting for the disk is of use.
   */
  static List<String> settings() {
    return List.of(
        "PRAGMA page_size = 4096",
        "PRAGMA encoding = 'UTF-8'",
        "PRAGMA journal_mode = OFF",
        "PRAGMA synchronous = OFF",
        "PRAGMA application_id = " + APPLICATION_ID,
        "PRAGMA user_version = " + Release.SCHEMA_VERSION);
  }

  /** Makes the tables. */
  static List<String> tables() {
    List<String> statements = new ArrayList<>();
    statements.add(create(Tables.RELEASES, List.of()));
    for (FactKind kind : FactKind.values()) {
      String id = quoted(kind.label() + "_id") + " INTEGER PRIMARY KEY";
      statements.add(create(Tables.of(kind), List.of(id)));
    }
    return statements;
  }

  /** Makes the indices: faster when the rows are there already. */
  static List<String> indices() {
    List<String> statements = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      Table<?, ?> table = Tables.of(kind);
      statements.add(index(table, KEY));
      soughtColumns(kind).forEach(column -> statements.add(index(table, column)));
    }
    return statements;
  }

  /** Adds a row, a parameter for each column. */
  static String insert(Table<?, ?> table) {
    String columns =
        table.columns().stream().map(c -> quoted(c.name())).collect(Collectors.joining(", "));
    String values = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
    return "INSERT INTO " + quoted(table.name()) + " (" + columns + ") VALUES (" + values + ")";
  }

  /** By what facts are looked for. */
  private static List<String> soughtColumns(FactKind kind) {
    return switch (kind) {
      case ORGANISATION -> List.of("organisation");
      case CITY -> List.of("city");
      case AWARD -> List.of("award", "recipient", "outcome", "year");
      case QUOTE -> List.of("speaker", "organisation");
    };
  }

  private static String create(Table<?, ?> table, List<String> before) {
    String columns =
        Stream.concat(before.stream(), table.columns().stream().map(c -> define(table, c)))
            .collect(Collectors.joining(",\n  "));
    return "CREATE TABLE " + quoted(table.name()) + " (\n  " + columns + "\n)";
  }

  private static String define(Table<?, ?> table, Column<?> column) {
    String definition = quoted(column.name()) + " " + type(column.kind());
    String reference = " REFERENCES " + quoted(Tables.RELEASES.name()) + " (" + quoted(KEY) + ")";
    return switch (column.name()) {
      case KEY ->
          // Unlike in other databases, a primary key may be null unless that is forbidden.
          definition + " NOT NULL" + (table.equals(Tables.RELEASES) ? " PRIMARY KEY" : reference);
      case DUPLICATE -> definition + reference;
      default -> definition;
    };
  }

  private static String type(Cell.Kind kind) {
    return switch (kind) {
      case TEXT, DAY -> "TEXT";
      case WHOLE -> "INTEGER";
      case DECIMAL -> "REAL";
    };
  }

  private static String index(Table<?, ?> table, String column) {
    if (table.columns().stream().noneMatch(c -> c.name().equals(column))) {
      throw new IllegalStateException("no column " + column + " in " + table.name());
    }
    return "CREATE INDEX "
        + quoted(table.name() + "_" + column)
        + " ON "
        + quoted(table.name())
        + " ("
        + quoted(column)
        + ")";
  }

  /** A name as SQL takes it even where it is a word of SQL, such as {@code end}. */
  private static String quoted(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalStateException("no name for SQL: " + name);
    }
    return '"' + name + '"';
  }
}
