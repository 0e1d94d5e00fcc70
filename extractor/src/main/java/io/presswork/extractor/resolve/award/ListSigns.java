package io.presswork.extractor.resolve.award;

import java.util.Set;

/** Steps over the signs and words that join the members of a list of awards. */
final class ListSigns {

  private static final Set<String> SIGNS = Set.of(",", "and", "&", ")", ";", "plus", "or", "(");

  private final Ground ground;
  private final int limit;

  ListSigns(Ground ground, int limit) {
    this.ground = ground;
    this.limit = limit;
  }

  /** Index after the signs at a token, and praise behind them; the token's own without signs. */
  int skip(int from) {
    int i = from;
    boolean sign = false;
    while (i < limit) {
      String word = ground.lower(i);
      if (word.equals("as") && i + 2 < limit && ground.lower(i + 1).equals("well")) {
        sign = true;
        i += 3;
      } else if (SIGNS.contains(word)) {
        sign = true;
        i++;
      } else if (sign && (ground.is(i, "filler") || ground.words().isOrnament(ground.token(i)))) {
        i++;
      } else {
        break;
      }
    }
    return sign ? i : from;
  }
}
