package io.presswork.exporter.table;

import java.util.List;
import java.util.function.Function;

/**
 * What a table holds, whatever kind of file it ends in. Immutable; keeps no rows.
 *
 * @param <S> what rows are drawn from
 * @param <R> what a row is made of
 * @param name name of the file, sheet or database table, lower case
 * @param split the rows of a source, in order
 * @param columns in order
 */
public record Table<S, R>(String name, Function<S, List<R>> split, List<Column<R>> columns) {

  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** The rows of a source: cells as they are known, neither cut nor guarded. */
  public List<List<Cell>> rows(S source) {
    return split.apply(source).stream().map(this::cells).toList();
  }

  private List<Cell> cells(R row) {
    return columns.stream().map(column -> column.cell(row)).toList();
  }
}
