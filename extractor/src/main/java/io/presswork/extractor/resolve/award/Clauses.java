package io.presswork.extractor.resolve.award;

import java.util.Set;

/** Where clauses begin, by signs and small words: no parser tells. */
final class Clauses {

  private static final Set<String> BOUNDARIES =
      Set.of(
          ";",
          ":",
          "namely",
          "–",
          "—",
          "--",
          "while",
          "whereas",
          "because",
          "although",
          "|",
          "”",
          "\"",
          "“",
          "‘");
  private static final Set<String> JOINTS = Set.of("and", "but", ",", "or", "then", "also", "plus");

  private final Ground ground;

  Clauses(Ground ground) {
    this.ground = ground;
  }

  /** Where the clause of a trigger begins. */
  int start(int from, int trigger) {
    int start = from;
    for (int i = from; i < trigger; i++) {
      String word = ground.lower(i);
      int quoted = ground.quoteEnd(i, trigger);
      if (quoted > i) {
        i = quoted;
        continue;
      }
      boolean complement =
          word.equals("that")
              && i > 0
              && i + 1 < trigger
              && (ground.is(i - 1, "that-opener") || tellsOf(i + 1, trigger) || isTitled(i + 1));
      if (complement || (BOUNDARIES.contains(word) && i + 1 < trigger && !insideName(i))) {
        start = i + 1;
      }
    }
    return start;
  }

  /** "glad that Larkfield won", but not "the house that Larkfield finished, won". */
  private boolean tellsOf(int i, int trigger) {
    Ground.Name name = ground.nameAt(i);
    if (name == null || !ground.actorAt(i)) {
      return false;
    }
    int verb = name.end();
    boolean done = verb < trigger && ground.lower(verb).endsWith("ed");
    return !done;
  }

  /** "that Sergeant Ines Okafor": a name of a person behind a title. */
  private boolean isTitled(int i) {
    return ground.token(i).isCapitalised() && ground.actorAt(i + 1);
  }

  /** Whether a clause can begin at a token of those from {@code from} on. */
  boolean opens(int i, int from) {
    String before = i > from ? ground.lower(i - 1) : "";
    return JOINTS.contains(before)
        || BOUNDARIES.contains(before)
        || (i > from
            && ground.actorAt(i)
            && ground.token(i - 1).isWord()
            && !ground.is(i - 1, "function"));
  }

  /** Index of the first token from {@code start} on that joins no clauses. */
  int behindJoints(int start, int trigger) {
    int i = start;
    while (i < trigger && JOINTS.contains(ground.lower(i))) {
      i++;
    }
    return i;
  }

  /** Whether a token stands inside a name, not at its beginning. */
  boolean insideName(int token) {
    for (int i = token; i >= 0 && i > token - 8; i--) {
      Ground.Name name = ground.nameAt(i);
      if (name != null && name.first() < token && name.end() > token) {
        return true;
      }
    }
    return false;
  }
}
