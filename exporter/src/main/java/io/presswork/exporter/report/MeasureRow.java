package io.presswork.exporter.report;

/**
 * The strict score of one measure over all releases.
 *
 * @param measure its name
 * @param right how many labels were found (true positives)
 * @param wrong how many facts are no label (false positives)
 * @param missed how many labels were not found (false negatives)
 * @param precision 0 to 1
 * @param recall 0 to 1
 * @param f1 0 to 1
 */
public record MeasureRow(
    String measure,
    long right,
    long wrong,
    long missed,
    double precision,
    double recall,
    double f1) {}
