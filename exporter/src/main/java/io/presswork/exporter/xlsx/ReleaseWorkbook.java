package io.presswork.exporter.xlsx;

import io.presswork.exporter.file.Closing;
import io.presswork.exporter.file.PendingPath;
import io.presswork.exporter.summary.Gap;
import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.summary.SummaryTables;
import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.CellText;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.exporter.table.SpreadsheetRows;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.table.TableRows;
import io.presswork.exporter.table.Tables;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook of releases: a summary, a sheet for each table of a run, and one for each table across
 * its releases. The rows of the run are on disk until the end, whatever their number. Not safe for
 * use by several threads at once.
 */
public final class ReleaseWorkbook implements Closeable {

  /** What programs are told has made the file. */
  private static final String APPLICATION = "Presswork";

  private final Path target;
  private final WorkbookLimits limits;
  private final SpreadsheetRows rows = new SpreadsheetRows(CellText.PLAIN);
  private final RunTally tally = new RunTally();
  private final Map<String, RowSpool> spools = new LinkedHashMap<>();
  private final List<Closeable> open = new ArrayList<>();
  private final PendingPath path;

  private ReleaseWorkbook(Path target, WorkbookLimits limits) throws IOException {
    this.target = target;
    this.limits = limits;
    this.path = PendingPath.create(target);
    open.add(path);
  }

  /**
   * Begins a workbook; missing folders are made.
   *
   * @param target where it stands when it is complete
   * @throws IOException if folder or files cannot be made; none is left then
   */
  public static ReleaseWorkbook create(Path target, WorkbookLimits limits) throws IOException {
    ReleaseWorkbook workbook = new ReleaseWorkbook(target, limits);
    try {
      for (Table<ReleaseEntry, ?> table : Tables.all()) {
        RowSpool spool = RowSpool.create(target, table);
        workbook.open.add(spool);
        workbook.spools.put(table.name(), spool);
      }
    } catch (IOException | RuntimeException e) {
      Closing.allAfter(e, workbook.open);
      throw e;
    }
    return workbook;
  }

  /**
   * Adds the next release.
   *
   * @throws IOException if its rows cannot be kept
   */
  public void add(ReleaseEntry entry) throws IOException {
    List<TableRows> blocks = rows.of(entry);
    long number = tally.releases();
    for (TableRows block : blocks) {
      for (List<Cell> row : block.rows()) {
        spool(block.table()).add(new SpooledRow(number, row));
      }
    }
    tally.add(entry, SpreadsheetRows.tellsOfCuts(blocks));
  }

  /**
   * Writes the sheets and gives the file its final name.
   *
   * @param summary what the releases say together
   * @throws IOException if it cannot be written or renamed
   */
  public void complete(Summary summary) throws IOException {
    try (PendingPath draft =
        PendingPath.create(target.resolveSibling(target.getFileName() + ".draft"))) {
      try (OutputStream out =
              new BufferedOutputStream(
                  Files.newOutputStream(draft.part(), StandardOpenOption.WRITE));
          Workbook workbook = new Workbook(out, APPLICATION, null)) {
        write(workbook, summary);
      }
      FixedPackage.copy(draft.part(), path.part());
    }
    path.complete();
  }

  private void write(Workbook workbook, Summary summary) throws IOException {
    // The first sheet is filled last, when all is known; until then it has its place.
    Sheet first = new Sheet(workbook.newWorksheet(SummarySheet.TITLE), limits.links());
    List<WrittenTable> written = new ArrayList<>();
    Map<String, SheetPlace> places = new HashMap<>();
    for (Table<ReleaseEntry, ?> table : Tables.all()) {
      places.put(table.name(), SheetPlace.of(table.name(), limits));
    }
    SheetPlace releases = SheetPlace.of(Tables.RELEASES.name(), limits);
    for (Table<ReleaseEntry, ?> table : Tables.all()) {
      RowLinks links =
          table.name().equals(Tables.RELEASES.name())
              ? RowLinks.toFirstOf(table, places)
              : RowLinks.toRelease(table, releases);
      TableSheets sheets = new TableSheets(workbook, limits, table, links);
      spool(table).forEach(sheets);
      written.add(sheets.finish());
    }
    List<TopList> topLists = new ArrayList<>();
    for (Table<Summary, ?> table : SummaryTables.all()) {
      List<List<Cell>> found = rows.of(table, summary);
      TableSheets sheets = new TableSheets(workbook, limits, table, RowLinks.none(table));
      for (List<Cell> row : found) {
        sheets.accept(new SpooledRow(0, row));
      }
      written.add(sheets.finish());
      topLists.add(TopList.of(table, found, limits));
    }
    long namesLeftOut = summary.gaps().values().stream().mapToLong(Gap::leftOut).sum();
    new SummarySheet(first, tally, written, topLists, namesLeftOut).write();
  }

  private RowSpool spool(Table<?, ?> table) {
    RowSpool spool = spools.get(table.name());
    if (spool == null) {
      throw new IllegalStateException("no rows are kept of table " + table.name());
    }
    return spool;
  }

  /** Removes what is not complete. */
  @Override
  public void close() throws IOException {
    Closing.all(open);
  }
}
