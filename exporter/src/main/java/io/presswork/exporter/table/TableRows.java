package io.presswork.exporter.table;

import java.util.List;

/**
 * The rows that one release adds to a table.
 *
 * @param table the table
 * @param rows its new rows, each as long as the table has columns
 */
public record TableRows(Table<ReleaseEntry, ?> table, List<List<Cell>> rows) {}
