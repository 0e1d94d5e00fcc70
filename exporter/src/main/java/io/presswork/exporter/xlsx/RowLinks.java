package io.presswork.exporter.xlsx;

import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the cells of a table lead. */
@FunctionalInterface
interface RowLinks {

  /**
   * The targets of a row's cells. Asked once for each row, in their order.
   *
   * @return as many as the table has columns; null for a cell without link
   */
  List<@Nullable String> targets(SpooledRow row);

  /** No links. */
  static RowLinks none(Table<?, ?> table) {
    return row -> nothing(table.columns().size());
  }

  /** From a fact's first cell to the row of its release. */
  static RowLinks toRelease(Table<?, ?> table, SheetPlace releases) {
    return row -> {
      List<@Nullable String> targets = nothing(table.columns().size());
      targets.set(0, releases.target(row.release()));
      return targets;
    };
  }

  /**
   * From a count to the first of the rows that it counts, which stand in the order of the releases.
   *
   * @param places of the tables that are counted, by the name of table and column
   */
  static RowLinks toFirstOf(Table<?, ?> table, Map<String, SheetPlace> places) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    Map<String, Long> rowsBefore = new HashMap<>();
    return row -> {
      List<@Nullable String> targets = nothing(names.size());
      for (int i = 0; i < names.size(); i++) {
        SheetPlace place = places.get(names.get(i));
        long count = place == null ? 0 : Long.parseLong(row.cells().get(i).text());
        if (count > 0) {
          long first = rowsBefore.merge(names.get(i), count, Long::sum) - count;
          targets.set(i, Objects.requireNonNull(place).target(first));
        }
      }
      return targets;
    };
  }

  private static List<@Nullable String> nothing(int columns) {
    List<@Nullable String> targets = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      targets.add(null);
    }
    return targets;
  }
}
