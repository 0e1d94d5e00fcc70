package io.presswork.evaluation;

/**
 * How often a field of matching facts is right.
 *
 * @param asked matches whose label gives a value
 * @param right of those, how many have the same words
 * @param near of those, how many have the same words or a Dice overlap of tokens of at least 0.6
 * @param extra matches whose label gives no value, but the extraction does
 */
public record FieldScore(int asked, int right, int near, int extra) {

  /** No match. */
  public static final FieldScore NONE = new FieldScore(0, 0, 0, 0);

  /** The share of values that have the same words; 1 where there is nothing to ask. */
  public double strict() {
    return asked == 0 ? 1 : (double) right / asked;
  }

  /** The share of values that are at least near; 1 where there is nothing to ask. */
  public double partial() {
    return asked == 0 ? 1 : (double) near / asked;
  }

  /** Both together. */
  public FieldScore plus(FieldScore other) {
    return new FieldScore(
        asked + other.asked, right + other.right, near + other.near, extra + other.extra);
  }
}
