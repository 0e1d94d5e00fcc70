package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads names that open with a superlative: "Best Newcomer", "Top 20 Employers". */
final class SuperlativeName {

  private final AwardWords words;
  private final List<Token> tokens;
  private final NameBounds bounds;

  SuperlativeName(AwardWords words, List<Token> tokens, NameBounds bounds) {
    this.words = words;
    this.tokens = tokens;
    this.bounds = bounds;
  }

  /** The name that "Best" or "Top" at a token opens; null where it opens none. */
  @Nullable Stretch at(int i, int from, int end) {
    Token token = tokens.get(i);
    if (!token.isCapitalised() || i + 1 >= end) {
      return null;
    }
    Token next = tokens.get(i + 1);
    boolean best = token.lower().equals("best") && next.isCapitalised();
    boolean top = token.lower().equals("top") && next.isNumber();
    if (!best && !top) {
      return null;
    }
    int last = bounds.right(tokens, i + 1, end);
    // "Best" alone names nothing; "Best Newcomer" and "Top 20 Employers" do.
    if (last - i < 2 && !(best && words.withHead(tokens, last, end) > last)) {
      return null;
    }
    return new Stretch(ahead(i, from, last), words.withHead(tokens, last, end));
  }

  /** What stands ahead of "Best": a year, "World's", or, where a head follows, all of the name. */
  private int ahead(int i, int from, int last) {
    for (int k = i; k < last; k++) {
      if (words.isHead(tokens.get(k)) && tokens.get(k).isCapitalised()) {
        return bounds.left(tokens, i, from);
      }
    }
    boolean owner =
        i - 2 >= from
            && AwardWords.isPossessive(tokens.get(i - 1))
            && (tokens.get(i - 2).name() == NameTag.LOCATION
                || tokens.get(i - 2).lower().equals("world"));
    if (owner) {
      return i - 2;
    }
    return i > from && isYear(tokens.get(i - 1)) ? i - 1 : i;
  }

  private static boolean isYear(Token token) {
    return AwardWords.year(token) != null;
  }
}
