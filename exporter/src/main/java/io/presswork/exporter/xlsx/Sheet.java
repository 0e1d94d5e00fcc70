package io.presswork.exporter.xlsx;

import io.presswork.exporter.table.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is filled from top to bottom and leaves memory as it goes. Rows and columns count
 * from 0. Texts are written in their cells, never shared and never as formulas.
 */
final class Sheet {

  /** Excel counts a 29 February 1900 that never was: days before are another day elsewhere. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final int ROWS_IN_MEMORY = 500;

  private final Worksheet worksheet;
  private final int maxLinks;
  private final Map<String, Integer> linksByTarget = new HashMap<>();
  private int links;
  private int linksLeftOut;

  Sheet(Worksheet worksheet, int maxLinks) {
    this.worksheet = worksheet;
    this.maxLinks = maxLinks;
  }

  String name() {
    return worksheet.getName();
  }

  /** How many links were more than the sheet takes. */
  int linksLeftOut() {
    return linksLeftOut;
  }

  /** Sets a column's width in characters; before the first {@link #endRow}. */
  void width(int column, double characters) {
    worksheet.width(column, characters);
  }

  /** Sets a row's height in points. */
  void height(int row, double points) {
    worksheet.rowHeight(row, points);
  }

  void text(int row, int column, String text, Look look) {
    String escaped = CellString.escaped(text);
    if (CellString.hasBlankEdge(text)) {
      // The library asks readers to keep white space only in runs of rich text.
      worksheet.inlineString(row, column, RichText.builder().run(escaped).end().build());
    } else {
      worksheet.inlineString(row, column, escaped);
    }
    look.applyTo(worksheet.style(row, column));
  }

  void number(int row, int column, Number number, Look look) {
    worksheet.value(row, column, number);
    look.applyTo(worksheet.style(row, column));
  }

  /** Writes what is known; nothing where nothing is. */
  void cell(int row, int column, Cell cell, Look look) {
    if (cell.isEmpty()) {
      return;
    }
    switch (cell.kind()) {
      case TEXT -> text(row, column, cell.text(), look);
      case WHOLE -> number(row, column, Long.valueOf(cell.text()), look);
      case DECIMAL -> number(row, column, new BigDecimal(cell.text()), look);
      case DAY -> day(row, column, cell.text(), look);
    }
  }

  private void day(int row, int column, String text, Look look) {
    LocalDate day = LocalDate.parse(text);
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      text(row, column, text, Look.TEXT);
    } else {
      worksheet.value(row, column, day);
      look.applyTo(worksheet.style(row, column));
    }
  }

  /**
   * Makes a link of a cell whose value is set after that, unless the sheet has as many links as it
   * takes.
   *
   * @param target as of {@link SheetPlace}; null for no link
   * @return whether the cell is a link
   */
  boolean link(int row, int column, @Nullable String target) {
    if (target == null) {
      return false;
    }
    if (links == maxLinks) {
      linksLeftOut++;
      return false;
    }
    links++;
    // The library keeps one cell for each pair of target and words, so the words tell cells apart.
    // They go into the cell until its value comes; null is none.
    int earlier = linksByTarget.merge(target, 1, Integer::sum) - 1;
    String words = earlier == 0 ? null : Integer.toString(earlier);
    worksheet.hyperlink(row, column, HyperLink.internal(target, words));
    return true;
  }

  /** Ends a row; its cells cannot be changed any more. */
  void endRow(int row) throws IOException {
    if (row % ROWS_IN_MEMORY == ROWS_IN_MEMORY - 1) {
      worksheet.flush();
    }
  }

  /** Keeps the first row in sight, on paper too. */
  void freezeHeader() {
    worksheet.freezePane(0, 1);
    worksheet.repeatRows(0);
  }

  /** On paper, all columns are on one page. */
  void printWide() {
    worksheet.paperSize(PaperSize.A4_PAPER);
    worksheet.pageOrientation("landscape");
    worksheet.fitToWidth((short) 1);
    worksheet.fitToHeight((short) 0);
  }

  void hideGridLines() {
    worksheet.hideGridLines();
  }

  /** Gives the first row buttons that filter and sort the rows below. */
  void filter(int lastRow, int lastColumn) {
    worksheet.setAutoFilter(0, 0, lastRow, lastColumn);
  }

  /** Ends the sheet. */
  void finish() throws IOException {
    worksheet.finish();
    linksByTarget.clear();
  }
}
