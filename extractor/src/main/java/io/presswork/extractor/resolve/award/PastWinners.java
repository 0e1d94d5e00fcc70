package io.presswork.extractor.resolve.award;

import java.util.Set;

/** Tells winners of other years, of whom a release reminds: "Previous winners of the prize are". */
final class PastWinners {

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

  private PastWinners() {}

  /** Whether a trigger such as "winners of" speaks of other years. */
  static boolean areMeant(Ground ground, Trigger trigger) {
    for (int i = trigger.begin(); i < trigger.end(); i++) {
      if (ground.is(i, "past")) {
        return true;
      }
    }
    return standBefore(ground, trigger.begin());
  }

  /** Whether "previous" or "last year's" stands directly before a token. */
  static boolean standBefore(Ground ground, int token) {
    int i = token - 1;
    if (i >= 0 && POSSESSIVES.contains(ground.lower(i))) {
      i--;
    }
    if (i >= 0 && ground.is(i, "season")) {
      i--;
    }
    return i >= 0 && ground.is(i, "past");
  }
}
