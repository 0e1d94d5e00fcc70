package io.presswork.evaluation;

/**
 * The score of one measure.
 *
 * @param strict where only the same words match
 * @param partial where enough words in common match
 */
public record MeasureScore(Score strict, Score partial) {

  /** Nothing to find and nothing extracted. */
  public static final MeasureScore NONE = new MeasureScore(Score.NONE, Score.NONE);

  /** Both together. */
  public MeasureScore plus(MeasureScore other) {
    return new MeasureScore(strict.plus(other.strict), partial.plus(other.partial));
  }
}
