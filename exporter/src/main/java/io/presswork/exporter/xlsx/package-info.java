/**
 * Tables as one workbook. In the order that data flows: {@code RowSpool} keeps the rows of a run on
 * disk, since a workbook is written sheet by sheet; {@code SheetPlace} knows where a row will
 * stand; {@code TableSheets} and {@code SummarySheet} fill sheets; {@code Sheet} and {@code
 * FixedPackage} own what has to be known about the library; {@code Look}, {@code ColumnLook} and
 * {@code Palette} say how it looks.
 */
@NullMarked
package io.presswork.exporter.xlsx;

import org.jspecify.annotations.NullMarked;
