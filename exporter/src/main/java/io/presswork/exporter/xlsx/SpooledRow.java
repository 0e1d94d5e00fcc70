package io.presswork.exporter.xlsx;

import io.presswork.exporter.table.Cell;
import java.util.List;

/**
 * A row on its way to a sheet.
 *
 * @param release number of its release within the run, from 0
 * @param cells as many as its table has columns
 */
record SpooledRow(long release, List<Cell> cells) {

  /** Copies the list. */
  SpooledRow {
    cells = List.copyOf(cells);
  }
}
