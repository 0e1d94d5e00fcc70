package io.presswork.model;

import java.util.Locale;

/** What happened between a recipient and an award. */
public enum Outcome {
  /** Received it, in gold, silver or bronze too. */
  WON,
  /** Put on a list or ranking, certified, inducted, made a fellow. */
  HONOURED,
  /** Put forward for it. */
  NOMINATED,
  /** On its short or long list. */
  SHORTLISTED,
  /** Among its finalists. */
  FINALIST,
  /** Second or third place, merit, honourable mention. */
  RUNNER_UP;

  /** The name used in files: lower case with underscores. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The outcome of a file's name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Outcome ofLabel(String label) {
    for (Outcome outcome : values()) {
      if (outcome.label().equals(label)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("no outcome is called " + label);
  }
}
