package io.presswork.extractor.resolve.award;

import java.util.Set;

/** Tells what may stand between a trigger and the first award of its phrase. */
final class PhraseLead {

  /** "Fast Firm magazine's prestigious annual list of" is not longer, in tokens. */
  private static final int LONGEST_LIST_OWNER = 9;

  private static final Set<String> BREAKS =
      Set.of(";", "–", "—", "--", "|", "said", "who", "because");

  private final Ground ground;

  /** Index after the last token that may belong to the phrase. */
  private final int limit;

  private final boolean acrossNames;

  /**
   * Looks at the lead of one phrase.
   *
   * @param acrossNames whether people, organisations and sums may stand in it
   */
  PhraseLead(Ground ground, int limit, boolean acrossNames) {
    this.ground = ground;
    this.limit = limit;
    this.acrossNames = acrossNames;
  }

  /** "the state's", "the industry’s": says whose award it is, and is no part of its name. */
  boolean isSmallOwner(int i) {
    return i + 2 < limit
        && Character.isLowerCase(ground.token(i).text().charAt(0))
        && (ground.lower(i + 1).equals("'s") || ground.lower(i + 1).equals("’s"));
  }

  /** Whether nothing but numbers, articles and praise stands from one token to another. */
  boolean onlyFiller(int from, int i) {
    for (int k = from; k < i; k++) {
      if (!ground.is(k, "filler") && !ground.words().isOrnament(ground.token(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no award of this phrase can stand behind a token. */
  boolean stops(int i) {
    return BREAKS.contains(ground.lower(i))
        || (ground.is(i, "money") && !acrossNames)
        || (!acrossNames && ground.actorAt(i) && !possessiveBehind(i));
  }

  private boolean possessiveBehind(int i) {
    Ground.Name name = ground.nameAt(i);
    return name != null
        && name.end() < limit
        && (ground.lower(name.end()).endsWith("s") || ground.lower(name.end()).endsWith("’"))
        && ground.lower(name.end()).length() <= 2;
  }

  /** "three awards: Best Sound, Best Light": behind the colon any name will do. */
  boolean colonList(int i) {
    return ground.lower(i).equals(":") && i > 0 && ground.is(i - 1, "generic-list");
  }

  /**
   * "Fast Firm's annual list of the": the list's own name follows; the index of its first token.
   */
  int behindListOf(int from) {
    for (int i = from; i + 2 < limit && i - from < LONGEST_LIST_OWNER; i++) {
      if (ground.is(i, "roll") && ground.lower(i + 1).equals("of")) {
        int next = i + 2;
        while (next < limit && ground.is(next, "det")) {
          next++;
        }
        return next < limit && ground.token(next).isCapitalised() ? next : from;
      }
      boolean small = Character.isLowerCase(ground.token(i).text().charAt(0));
      boolean owner = ground.token(i).isCapitalised() || ground.is(i, "possessive");
      if (!owner && !(small && ground.token(i).isWord() && !ground.is(i, "preposition"))) {
        return from;
      }
    }
    return from;
  }
}
