package io.presswork.exporter.xlsx;

import java.util.Locale;

/**
 * Where the rows of a table stand: below the header of its sheet and, where that is full, of sheets
 * with a number such as {@code Awards 2}.
 *
 * @param title name of the first sheet
 * @param rowsPerSheet how many rows a sheet takes below its header
 */
record SheetPlace(String title, int rowsPerSheet) {

  /** For a table by its name: {@code all_organisations} is in sheet {@code All organisations}. */
  static SheetPlace of(String table, WorkbookLimits limits) {
    String words = table.replace('_', ' ');
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return new SheetPlace(title, limits.rows() - 1);
  }

  /** The name of the sheet that has a row. */
  String sheet(long row) {
    long part = row / rowsPerSheet;
    return part == 0 ? title : title + " " + (part + 1);
  }

  /** The row's index in its sheet, from 0, where the header is. */
  int index(long row) {
    return (int) (row % rowsPerSheet) + 1;
  }

  /** The first cell of a row, as a link's target. */
  String target(long row) {
    return target(sheet(row), index(row));
  }

  /** The first cell of a row of any sheet, as a link's target. */
  static String target(String sheet, int index) {
    String quoted = sheet.contains(" ") ? "'" + sheet + "'" : sheet;
    return quoted + "!A" + (index + 1);
  }
}
