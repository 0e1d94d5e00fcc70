package io.presswork.model;

/** The invariant of estimated probabilities. */
final class Confidence {

  private Confidence() {}

  static void check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
  }
}
