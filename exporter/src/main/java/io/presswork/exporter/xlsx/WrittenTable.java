package io.presswork.exporter.xlsx;

import java.util.List;

/**
 * A table as it stands in the workbook.
 *
 * @param table the table's name
 * @param sheets its sheets in their order; at least one
 */
record WrittenTable(String table, List<WrittenSheet> sheets) {

  /**
   * One of its sheets.
   *
   * @param name the sheet's
   * @param rows how many rows it has below its header
   * @param linksLeftOut how many links were more than it takes
   */
  record WrittenSheet(String name, int rows, int linksLeftOut) {}

  /** Copies the list. */
  WrittenTable {
    sheets = List.copyOf(sheets);
  }
}
