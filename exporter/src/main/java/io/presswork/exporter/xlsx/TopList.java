package io.presswork.exporter.xlsx;

import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a table across releases, for the summary sheet.
 *
 * @param place of the table
 * @param figure what the rows are sorted by
 * @param entries the first rows
 */
record TopList(SheetPlace place, String figure, List<Entry> entries) {

  private static final int MOST = 10;

  /** In characters; longer names end in an ellipsis. */
  private static final int LONGEST = 120;

  /**
   * A row in short.
   *
   * @param name what it is about
   * @param number its figure
   */
  record Entry(String name, long number) {}

  /** Copies the list. */
  TopList {
    entries = List.copyOf(entries);
  }

  /**
   * Of a table whose first column has the names. The figure is the first of its columns {@code
   * quotes} and {@code releases}; a year goes with the name.
   *
   * @param rows all its rows, the most frequent first
   */
  static TopList of(Table<?, ?> table, List<List<Cell>> rows, WorkbookLimits limits) {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    int year = columns.indexOf("year");
    int figure = firstOf(columns, List.of("quotes", "releases"));
    List<Entry> entries = new ArrayList<>();
    for (List<Cell> row : rows.subList(0, Math.min(MOST, rows.size()))) {
      String name = shortened(row.get(0).text());
      boolean dated = year >= 0 && !row.get(year).isEmpty();
      entries.add(
          new Entry(
              dated ? name + " (" + row.get(year).text() + ")" : name,
              Long.parseLong(row.get(figure).text())));
    }
    return new TopList(SheetPlace.of(table.name(), limits), columns.get(figure), entries);
  }

  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
  }

  private static int firstOf(List<String> columns, List<String> wanted) {
    for (int i = 0; i < columns.size(); i++) {
      if (wanted.contains(columns.get(i))) {
        return i;
      }
    }
    throw new IllegalArgumentException("none of " + wanted + " is in " + columns);
  }
}
