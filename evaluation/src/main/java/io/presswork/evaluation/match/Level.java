package io.presswork.evaluation.match;

/** How close is close enough. */
public enum Level {
  /** The same words. */
  STRICT,
  /** Enough words in common. */
  PARTIAL
}
