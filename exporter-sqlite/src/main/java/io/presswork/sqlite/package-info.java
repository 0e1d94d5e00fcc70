/**
 * The tables of a run as one SQLite file, {@code presswork.sqlite}, with keys and indices.
 *
 * <p>{@link io.presswork.sqlite.SqliteWriterProvider} is found by the exporter where the format is
 * asked for. Tables and columns are those of {@link io.presswork.exporter.table.Tables}; nothing
 * here names one of them but for keys and indices.
 */
@NullMarked
package io.presswork.sqlite;

import org.jspecify.annotations.NullMarked;
