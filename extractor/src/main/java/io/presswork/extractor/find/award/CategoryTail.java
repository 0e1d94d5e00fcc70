package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.Token;
import java.util.List;
import java.util.Set;

/**
 * The end of a name that says what the award is for: a field ("Orrin Prize for poetry", "Medal in
 * Physics"), or the role behind "Best" ("Best Director", "Best Actor in a Musical").
 */
final class CategoryTail {

  private static final Set<String> SUPERLATIVES = Set.of("best", "outstanding", "favourite");
  private static final Set<String> ROLE_LINKS = Set.of("in", "of", "by", "for", "on", "or");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> JOINTS = Set.of("and", "or", "&");

  /** A role is not further behind its superlative, in tokens. */
  private static final int LONGEST_ROLE = 10;

  private final AwardWords words;

  CategoryTail(AwardWords words) {
    this.words = words;
  }

  /** "Director" in "Best Director" is a role, though elsewhere it ends a name. */
  boolean isRole(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.isCapitalised()
        && !words.is(token, "winner")
        && !words.is(token, "finalist")
        && !words.is(token, "nominee")
        && ((i >= 1 && isSuperlative(tokens.get(i - 1)))
            || (i >= 2 && isSuperlative(tokens.get(i - 2)) && tokens.get(i - 1).isCapitalised()));
  }

  /**
   * Index of the capitalised word to which "in a", "of an" or "on" leads within a role; {@code i}
   * where no such words stand at {@code i}.
   */
  int roleLinkEnd(List<Token> tokens, int i, int end) {
    if (!ROLE_LINKS.contains(tokens.get(i).lower()) || !followsSuperlative(tokens, i)) {
      return i;
    }
    int next = i + 1;
    if (next < end && ARTICLES.contains(tokens.get(next).lower())) {
      next++;
    } else if (!Set.of("on", "or").contains(tokens.get(i).lower())) {
      return i;
    }
    return next < end && tokens.get(next).isCapitalised() ? next : i;
  }

  /** Whether "Award for Best" and a role stand before a token. */
  boolean followsCategory(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(2, i - LONGEST_ROLE); k--) {
      if (isSuperlative(tokens.get(k))) {
        return tokens.get(k - 1).lower().equals("for") && words.isHead(tokens.get(k - 2));
      }
      if (words.isHead(tokens.get(k)) || !tokens.get(k).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** Whether "X of the Year" or "Best Album", without any head, end at a token. */
  boolean isTitleEnd(List<Token> tokens, int i) {
    Token last = tokens.get(i - 1);
    if (words.isPeriod(last)) {
      return true;
    }
    if (!words.is(last, "work-noun")) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - LONGEST_ROLE); k--) {
      if (isSuperlative(tokens.get(k))) {
        return true;
      }
      if (words.isHead(tokens.get(k)) || !tokens.get(k).isWord()) {
        return false;
      }
    }
    return false;
  }

  private boolean followsSuperlative(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - LONGEST_ROLE); k--) {
      Token token = tokens.get(k);
      if (isSuperlative(token)) {
        return true;
      }
      if (!token.isCapitalised() && !words.isFunction(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSuperlative(Token token) {
    return token.isCapitalised() && SUPERLATIVES.contains(token.lower());
  }

  /**
   * Index after the field that stands behind a head with "for" or "in": "for poetry", "for
   * children's fiction", "in physiology or medicine"; {@code i} where none does.
   */
  int fieldEnd(List<Token> tokens, int i, int end) {
    String link = tokens.get(i).lower();
    boolean linked = link.equals("for") || link.equals("in");
    if (!linked || i == 0 || !words.isHead(tokens.get(i - 1))) {
      return i;
    }
    for (int k = i + 1; k < end && k <= i + 3; k++) {
      Token token = tokens.get(k);
      if (isField(token)) {
        int last = withSecond(tokens, k, end);
        return closes(tokens, last, end) ? last : i;
      }
      if (!token.isWord() && !token.lower().startsWith("'") && !token.lower().startsWith("’")) {
        return i;
      }
      if (words.isFunction(token)) {
        return i;
      }
    }
    return i;
  }

  /** Takes in the second of two fields. */
  private int withSecond(List<Token> tokens, int field, int end) {
    boolean two =
        field + 2 < end
            && JOINTS.contains(tokens.get(field + 1).lower())
            && isField(tokens.get(field + 2));
    return two ? field + 3 : field + 1;
  }

  /** Whether nothing goes on that the field only describes, as in "for fiction writers". */
  private boolean closes(List<Token> tokens, int i, int end) {
    return i >= end
        || !tokens.get(i).isWord()
        || tokens.get(i).isNumber()
        || words.isFunction(tokens.get(i))
        || words.is(tokens.get(i), "finite");
  }

  /**
   * Whether a capitalised field stands among the next capitalised words: "in Materials Science".
   */
  boolean namesField(List<Token> tokens, int from, int end) {
    for (int i = from; i < end && i < from + 4 && tokens.get(i).isCapitalised(); i++) {
      if (isField(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isField(Token token) {
    return words.is(token, "field");
  }
}
