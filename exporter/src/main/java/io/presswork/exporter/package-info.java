/**
 * Release in, files out: JSON, JSON Lines, CSV tables, a workbook and a page to read.
 *
 * <p>{@link io.presswork.exporter.ReleaseWriters} opens a {@link
 * io.presswork.exporter.ReleaseWriter} for an output folder or a stream; {@link
 * io.presswork.exporter.RunReport} closes a run. Below, in the order that data flows: {@code text}
 * (how words and figures are spelt in every format), {@code json} (the JSON form of a release),
 * {@code table} (what the tables hold, whatever file they end in), {@code summary} (what all
 * releases of a run say together), {@code xlsx} (tables as sheets of a workbook), {@code report}
 * (the page) and {@code file} (names and renaming). A new format is one {@link
 * io.presswork.exporter.FormatWriter}, one constant in {@link io.presswork.exporter.ExportFormat}
 * and one golden file; a format made of tables reads {@link io.presswork.exporter.table.Tables}. A
 * format whose libraries are large has an artifact of its own, found by a {@link
 * io.presswork.exporter.FormatWriterProvider}.
 */
@NullMarked
package io.presswork.exporter;

import org.jspecify.annotations.NullMarked;
