package io.presswork.extractor.resolve.award;

import io.presswork.extractor.resolve.award.Ground.Name;
import io.presswork.extractor.resolve.award.Party.Kind;
import org.jspecify.annotations.Nullable;

/** Reads works by their titles in quotation marks: “The Silence”, the podcast “Small Questions”. */
final class QuotedWorks {

  private final Ground ground;

  QuotedWorks(Ground ground) {
    this.ground = ground;
  }

  /** The work whose phrase begins at a token; null where none does. */
  @Nullable Party at(int from, int end) {
    int mark = from + 1 < end && ground.is(from, "det") ? from + 1 : from;
    if (ground.quoteEnd(from, end) > 0) {
      return titled(from, end);
    }
    if (ground.quoteEnd(mark, end) > 0) {
      return titled(mark, end);
    }
    int owned = workBehindOwner(from, end);
    if (owned > 0) {
      return titled(owned, end);
    }
    int work = mark > from ? workBehindNoun(mark, end) : -1;
    return work > 0 ? titled(work, end) : null;
  }

  /** The work whose title opens with the mark at a token. */
  private Party titled(int open, int end) {
    return new Party(Kind.WORK, open + 1, ground.quoteEnd(open, end) + 1);
  }

  /** Where the mark opens in "Ines Okafor's “The Silence”"; -1 elsewhere. */
  private int workBehindOwner(int from, int end) {
    Name name = ground.nameAt(from);
    int mark = name == null ? end : name.end() + 1;
    boolean owned = mark < end && ground.is(mark - 1, "possessive");
    return owned && ground.quoteEnd(mark, end) > 0 ? mark : -1;
  }

  /** Where the mark opens behind "podcast" in "the podcast “Small Questions”"; -1 elsewhere. */
  private int workBehindNoun(int from, int end) {
    for (int i = from; i < end && i - from <= 3; i++) {
      if (ground.quoteEnd(i, end) > 0) {
        return i;
      }
      if (!Character.isLowerCase(ground.token(i).text().charAt(0))
          || ground.words().isFunction(ground.token(i))
          || ground.is(i, "party-stop")) {
        return -1;
      }
    }
    return -1;
  }
}
