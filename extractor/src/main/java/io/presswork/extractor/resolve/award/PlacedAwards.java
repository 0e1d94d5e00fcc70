package io.presswork.extractor.resolve.award;

import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import org.jspecify.annotations.Nullable;

/** Reads the awards behind a trigger, as strictly as its rule says where they stand. */
final class PlacedAwards {

  /** A list stands so many tokens behind "featured on" at most. */
  private static final int NEAR = 4;

  private final Ground ground;
  private final AwardPhraseReader phrases;

  PlacedAwards(Ground ground, AwardPhraseReader phrases) {
    this.ground = ground;
    this.phrases = phrases;
  }

  /** The awards from a token on; null where none stand there. */
  @Nullable AwardPhrase at(AwardPlace place, int from, Scope scope) {
    if (place == AwardPlace.LAST) {
      return null;
    }
    if (place == AwardPlace.ROLL) {
      AwardPhrase strict = phrases.after(from, scope.limit(), false, false);
      AwardPhrase roll = strict == null ? phrases.after(from, scope.limit(), true, false) : strict;
      return roll != null && isNear(roll, from) && (strict != null || isRoll(roll)) ? roll : null;
    }
    AwardPhrase after =
        place == AwardPlace.TITLE ? null : phrases.after(from, scope.limit(), false, false);
    if (after != null || place == AwardPlace.AFTER) {
      return after;
    }
    boolean anyName = !scope.titled() || place == AwardPlace.TITLE;
    return phrases.after(from, scope.limit(), anyName && !isCapitals(scope), false);
  }

  /** "the Creative Power 100", "the Harbour Index": told by the last word of the name. */
  private boolean isRoll(AwardPhrase phrase) {
    AwardItem item = phrase.items().get(0);
    int last = ground.document().tokenFrom(item.stop()) - 1;
    boolean superlative = false;
    for (int i = ground.document().tokenFrom(item.begin()); i <= last; i++) {
      superlative |= ground.is(i, "superlative");
    }
    return superlative
        || ground.is(last, "contest")
        || ground.is(last, "roll")
        || ground.is(last + 1, "roll");
  }

  private boolean isNear(AwardPhrase phrase, int from) {
    return ground.document().tokenFrom(phrase.items().get(0).begin()) - from <= NEAR;
  }

  /** In a line of capitals no word shows that it is a name. */
  private boolean isCapitals(Scope scope) {
    int capitals = 0;
    for (int i = scope.sentence().firstToken(); i < scope.sentence().endToken(); i++) {
      capitals += ground.token(i).isAllCaps() ? 1 : 0;
    }
    return scope.titled() && capitals * 2 > scope.sentence().size();
  }
}
