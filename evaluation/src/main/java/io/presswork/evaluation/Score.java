package io.presswork.evaluation;

/**
 * How many facts were found, invented and missed.
 *
 * <p>Where a ratio is 0/0 it is 1 if nothing was to be found and nothing was extracted, else 0.
 *
 * @param tp true positives: extracted facts that match a label
 * @param fp false positives: extracted facts that match none
 * @param fn false negatives: labels that no extracted fact matches
 */
public record Score(int tp, int fp, int fn) {

  /** Nothing to find and nothing extracted. */
  public static final Score NONE = new Score(0, 0, 0);

  /** Checks the invariants. */
  public Score {
    if (tp < 0 || fp < 0 || fn < 0) {
      throw new IllegalArgumentException("negative count in " + tp + ", " + fp + ", " + fn);
    }
  }

  /** How many labels there are. */
  public int gold() {
    return tp + fn;
  }

  /** How many facts were extracted, those left out of the count aside. */
  public int extracted() {
    return tp + fp;
  }

  /** The share of extracted facts that are right. */
  public double precision() {
    return ratio(tp, tp + fp);
  }

  /** The share of labels that were found. */
  public double recall() {
    return ratio(tp, tp + fn);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return ratio(2 * tp, 2 * tp + fp + fn);
  }

  /** Both together. */
  public Score plus(Score other) {
    return new Score(tp + other.tp, fp + other.fp, fn + other.fn);
  }

  private double ratio(int part, int whole) {
    if (whole == 0) {
      return tp + fp + fn == 0 ? 1 : 0;
    }
    return (double) part / whole;
  }
}
