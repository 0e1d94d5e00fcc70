package io.presswork.exporter.xlsx;

import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.xlsx.WrittenTable.WrittenSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a table to as many sheets as they need, each with its header. */
final class TableSheets implements RowConsumer {

  /** In points, of the usual font. */
  private static final double LINE_HEIGHT = 15;

  /** A row of more lines shows its first ones, so that it does not fill the screen. */
  private static final int MOST_LINES = 20;

  private final Workbook workbook;
  private final WorkbookLimits limits;
  private final Table<?, ?> table;
  private final SheetPlace place;
  private final RowLinks links;
  private final List<ColumnLook> looks;
  private final List<WrittenSheet> written = new ArrayList<>();
  private Sheet sheet;
  private long rows;

  /** Begins the first sheet. */
  TableSheets(Workbook workbook, WorkbookLimits limits, Table<?, ?> table, RowLinks links)
      throws IOException {
    this.workbook = workbook;
    this.limits = limits;
    this.table = table;
    this.place = SheetPlace.of(table.name(), limits);
    this.links = links;
    this.looks = table.columns().stream().map(ColumnLook::of).toList();
    this.sheet = begin();
  }

  @Override
  public void accept(SpooledRow row) throws IOException {
    int index = place.index(rows);
    if (rows > 0 && index == 1) {
      end();
      sheet = begin();
    }
    List<@Nullable String> targets = links.targets(row);
    int lines = 1;
    for (int column = 0; column < looks.size(); column++) {
      Cell cell = row.cells().get(column);
      Look look = looks.get(column).of(cell);
      boolean linked = !cell.isEmpty() && sheet.link(index, column, targets.get(column));
      sheet.cell(index, column, cell, linked ? look.in(Palette.LINK) : look);
      lines = Math.max(lines, looks.get(column).lines(cell));
    }
    if (lines > 1) {
      // Excel finds out by itself, others leave wrapped words on one line.
      sheet.height(index, Math.min(lines, MOST_LINES) * LINE_HEIGHT);
    }
    sheet.endRow(index);
    rows++;
  }

  /** Ends the last sheet. */
  WrittenTable finish() throws IOException {
    end();
    return new WrittenTable(table.name(), written);
  }

  private Sheet begin() throws IOException {
    Sheet begun = new Sheet(workbook.newWorksheet(place.sheet(rows)), limits.links());
    for (int column = 0; column < looks.size(); column++) {
      begun.width(column, looks.get(column).width());
      Column<?> titled = table.columns().get(column);
      begun.text(0, column, titled.name(), ColumnLook.ofTitle(titled));
    }
    begun.freezeHeader();
    begun.printWide();
    begun.endRow(0);
    return begun;
  }

  private void end() throws IOException {
    int last = rows == 0 ? 0 : place.index(rows - 1);
    sheet.filter(last, looks.size() - 1);
    sheet.finish();
    written.add(new WrittenSheet(sheet.name(), last, sheet.linksLeftOut()));
  }
}
