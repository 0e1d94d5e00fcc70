package io.presswork.exporter.table;

import io.presswork.model.FactKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the rows of tables fit for spreadsheets: words are spelt as {@link CellText} says and cut
 * to 32,767 UTF-16 units; figures are left alone. Immutable.
 */
public final class SpreadsheetRows {

  private final CellText spelling;

  /** With one spelling for all cells. */
  public SpreadsheetRows(CellText spelling) {
    this.spelling = spelling;
  }

  /**
   * The rows that one release adds to each table, in the order of {@link Tables#all}. Where a cell
   * was cut, in whichever table, the issues of the releases row end in a notice such as {@code
   * cells cut to 32767 characters: quotes.quote (2)}, with the number of cells.
   */
  public List<TableRows> of(ReleaseEntry entry) {
    Cuts cuts = new Cuts();
    List<TableRows> blocks = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      Table<ReleaseEntry, ?> table = Tables.of(kind);
      blocks.add(new TableRows(table, fit(table, entry, cuts)));
    }
    List<List<Cell>> releases =
        fit(Tables.RELEASES, entry, cuts).stream().map(row -> withNotice(row, cuts)).toList();
    blocks.add(0, new TableRows(Tables.RELEASES, releases));
    return blocks;
  }

  /**
   * Whether the issues of a release, as {@link #of(ReleaseEntry)} gives them, tell of cut cells.
   */
  public static boolean tellsOfCuts(List<TableRows> blocks) {
    return blocks.get(0).rows().stream()
        .flatMap(List::stream)
        .anyMatch(cell -> cell.text().contains(Cuts.NOTICE));
  }

  /** The rows of any other table; cuts go without notice. */
  public <S> List<List<Cell>> of(Table<S, ?> table, S source) {
    return fit(table, source, new Cuts());
  }

  private <S> List<List<Cell>> fit(Table<S, ?> table, S source, Cuts cuts) {
    List<List<Cell>> fitted = new ArrayList<>();
    for (List<Cell> row : table.rows(source)) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(fit(row.get(i), table.name() + "." + table.columns().get(i).name(), cuts));
      }
      fitted.add(cells);
    }
    return fitted;
  }

  private Cell fit(Cell cell, String place, Cuts cuts) {
    return switch (cell.kind()) {
      case TEXT -> new Cell(cell.kind(), cuts.fit(spelling.spell(cell.text()), place));
      case WHOLE, DECIMAL, DAY -> cell;
    };
  }

  private static List<Cell> withNotice(List<Cell> row, Cuts cuts) {
    List<Cell> cells = new ArrayList<>(row);
    for (int i = 0; i < cells.size(); i++) {
      String name = Tables.RELEASES.columns().get(i).name();
      if (name.equals(Tables.ISSUES)) {
        String place = Tables.RELEASES.name() + "." + name;
        cells.set(i, new Cell(Cell.Kind.TEXT, cuts.withNotice(cells.get(i).text(), place)));
      }
    }
    return cells;
  }
}
