package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import java.util.List;

/** How far an award's name reaches to the right of its head. */
final class NameEnd {

  private final AwardWords words;
  private final CategoryTail tail;
  private final Obstacles obstacles;

  NameEnd(AwardWords words, Obstacles obstacles) {
    this.words = words;
    this.tail = new CategoryTail(words);
    this.obstacles = obstacles;
  }

  /** Index after the last token of the name that ends its head part at {@code from}. */
  int of(List<Token> tokens, int from, int end) {
    int last = from;
    int i = from;
    while (i < end && i - from < NameBounds.LONGEST) {
      Token token = tokens.get(i);
      if (obstacles.beginsAt(i) && i > from && isLink(tokens.get(i - 1), "for", "in", "at", "to")) {
        break;
      }
      if (isTailWord(token)
          || tail.isRole(tokens, i)
          || isNamedJury(tokens, i, from)
          || (isBehindBest(tokens, from) && isThing(token))) {
        last = ++i;
        continue;
      }
      int field = tail.fieldEnd(tokens, i, end);
      if (field > i) {
        return field;
      }
      int role = tail.roleLinkEnd(tokens, i, end);
      if (role > i) {
        i = role;
        continue;
      }
      if (!isLink(token, "of", "for", "in", "and", "&", "or", "the", "to", "a", "an", ",")
          || i + 1 >= end) {
        break;
      }
      if (!continues(tokens, i, end, last > from)) {
        break;
      }
      i++;
    }
    return last;
  }

  /** "Prize of the Ecumenical Jury": elsewhere a jury is not part of the name. */
  private boolean isNamedJury(List<Token> tokens, int i, int from) {
    return i > from + 2
        && tokens.get(i).text().equals("Jury")
        && tokens.get(i - 1).isCapitalised()
        && !words.isHead(tokens.get(i - 1));
  }

  private static boolean isBehindBest(List<Token> tokens, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 2; i--) {
      if (tokens.get(i).text().equals("Best")) {
        return true;
      }
    }
    return false;
  }

  /** "Best Payments Programme": without a head before it, such a word is the award's own. */
  private boolean isThing(Token token) {
    return token.isCapitalised()
        && words.is(token, "afterhead")
        && !words.is(token, "winner")
        && !words.is(token, "finalist")
        && !words.is(token, "nominee");
  }

  private boolean isTailWord(Token token) {
    return (token.isCapitalised() || AwardWords.year(token) != null || token.isNumber())
        && !words.is(token, "afterhead")
        && !words.is(token, "verb-stop")
        && (!words.isFunction(token) || token.isAllCaps() || token.text().equals("Most"));
  }

  private boolean continues(List<Token> tokens, int i, int end, boolean longer) {
    String word = tokens.get(i).lower();
    Token next = tokens.get(i + 1);
    if (word.equals("the")) {
      return isLink(tokens.get(i - 1), "of", "for", "in", "to") && isTailWord(next);
    }
    if (word.equals("a") || word.equals("an")) {
      // "Orrin Award for a Graduate Student"
      return isLink(tokens.get(i - 1), "for") && isTailWord(next) && !words.isOrnament(next);
    }
    if (isLink(next, "a", "an")) {
      return word.equals("for") && words.isHead(tokens.get(i - 1)) && i + 2 < end;
    }
    boolean owner =
        obstacles.organisationAt(i + 1)
            || (next.lower().equals("the") && i + 2 < end && obstacles.organisationAt(i + 2));
    boolean body =
        word.equals("of") && next.lower().equals("the") && endsInBody(tokens, i + 2, end);
    if (body || (owner && (word.equals("of") || word.equals("for") || word.equals("to")))) {
      return false;
    }
    if (next.lower().equals("the")) {
      return !word.equals("and")
          && !word.equals("or")
          && !word.equals(",")
          && !(word.equals("to") && words.isHead(tokens.get(i - 1)))
          && !word.equals("in")
          && i + 2 < end
          && isTailWord(tokens.get(i + 2))
          && !obstacles.beginsAt(i + 2);
    }
    boolean capital =
        isTailWord(next) && AwardWords.year(next) == null && !obstacles.beginsAt(i + 1);
    if (words.isHead(tokens.get(i - 1)) && !word.equals("of") && headAhead(tokens, i + 1, end)) {
      // "Orrin Award for Orrin Award for Best Light": a second name begins.
      return false;
    }
    if (word.equals("for") && (tail.followsCategory(tokens, i) || tail.isTitleEnd(tokens, i))) {
      // "Award for Best Book for Nightfall", "Record of the Year for Nightfall": the work.
      return false;
    }
    return switch (word) {
      case "or" -> longer && capital && tail.namesField(tokens, i + 1, end);
      case "and", "&" ->
          longer && capital && !headSoon(tokens, i + 1, end) && !periodSoon(tokens, i + 1, end);
      case "," -> false;
      // "Orrin Prize to Larkfield" has a recipient; "Breweries to Watch" is one name.
      case "to" -> capital && !words.isHead(tokens.get(i - 1));
      case "in" ->
          capital
              && next.name() != NameTag.LOCATION
              && (longer
                  || words.is(tokens.get(i - 1), "in-noun")
                  || tail.namesField(tokens, i + 1, end));
      default -> capital && !(word.equals("for") && words.isOrnament(next));
    };
  }

  /** "of the Meia-Lua Film Fund": an organisation gives the award. */
  private boolean endsInBody(List<Token> tokens, int from, int end) {
    int i = from;
    while (i < end && i - from < 8 && isTailWord(tokens.get(i))) {
      i++;
    }
    return i - from >= 2 && words.is(tokens.get(i - 1), "body-noun");
  }

  /** Whether capitalised words up to another head follow. */
  private boolean headAhead(List<Token> tokens, int from, int end) {
    for (int i = from; i < end && i < from + 6 && tokens.get(i).isCapitalised(); i++) {
      if (words.isHead(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another award's name begins after "and". */
  private boolean headSoon(List<Token> tokens, int from, int end) {
    for (int i = from; i < end && i < from + 7; i++) {
      Token token = tokens.get(i);
      boolean opens = i == from && words.is(token, "award-opener");
      if (words.isHead(token) || token.lower().equals("best") || opens) {
        return true;
      }
      if (!isTailWord(token)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a "Baker of the Year" begins after "and". */
  private boolean periodSoon(List<Token> tokens, int from, int end) {
    int i = from;
    while (i < end && i < from + 5 && tokens.get(i).isCapitalised()) {
      i++;
    }
    return i + 2 < end
        && tokens.get(i).lower().equals("of")
        && tokens.get(i + 1).lower().equals("the")
        && words.isPeriod(tokens.get(i + 2));
  }

  private static boolean isLink(Token token, String... links) {
    for (String link : links) {
      if (token.lower().equals(link)) {
        return true;
      }
    }
    return false;
  }
}
