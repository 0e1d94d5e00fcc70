package io.presswork.evaluation.match;

/** One thing that can be found or missed. */
public interface Fact {

  /** It as a line of a report. */
  String text();

  /** Everything that tells it from other facts; facts of one key are interchangeable. */
  String key();

  /** Whether extracting it is to be neither rewarded nor punished. */
  boolean doubtful();
}
