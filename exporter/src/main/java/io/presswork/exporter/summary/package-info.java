/**
 * What a whole run says: organisations, cities, award programmes and speakers with the spellings of
 * all releases brought together. {@link io.presswork.exporter.summary.Summariser} takes releases
 * one by one and keeps little of each; {@link io.presswork.exporter.summary.Summary} is the result,
 * {@link io.presswork.exporter.summary.SummaryTables} its tables, {@code summary.json} its file.
 */
@NullMarked
package io.presswork.exporter.summary;

import org.jspecify.annotations.NullMarked;
