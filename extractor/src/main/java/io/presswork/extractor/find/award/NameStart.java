package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import java.util.List;
import java.util.Set;

/** How far an award's name reaches to the left of its head. */
final class NameStart {

  private static final Set<String> JOINERS =
      Set.of("of", "for", "in", "and", "&", "the", "to", "on", "at");

  /** Small words inside people's names: "Ernst von Larch Prize". */
  private static final Set<String> PARTICLES =
      Set.of("von", "van", "de", "der", "den", "di", "da", "du", "del", "della", "la", "le", "y");

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

  private final AwardWords words;
  private final Obstacles obstacles;

  NameStart(AwardWords words, Obstacles obstacles) {
    this.words = words;
    this.obstacles = obstacles;
  }

  /** Index of the first token of the name whose head stands at {@code head}. */
  int of(List<Token> tokens, int head, int from) {
    int first = head;
    boolean joined = false;
    for (int i = head - 1; i >= from && head - i < NameBounds.LONGEST; i--) {
      Token token = tokens.get(i);
      if (isAcronymEnd(tokens, i, from)) {
        i -= 2;
        continue;
      }
      if (isNameWord(token, i == from)) {
        if (isHomeOfVerb(tokens, i, from)) {
          break;
        }
        if (obstacles.endsAt(i + 1) && !joinsTo(tokens, i + 1)) {
          break;
        }
        first = i;
      } else if (joins(tokens, i, from, joined)) {
        joined |= token.lower().equals("and") || token.lower().equals("&");
      } else {
        break;
      }
    }
    return first;
  }

  /** "Advancement in Management (AIM) Award": the short form inside the name. */
  private static boolean isAcronymEnd(List<Token> tokens, int i, int from) {
    return i - 3 >= from
        && tokens.get(i).text().equals(")")
        && tokens.get(i - 1).isAllCaps()
        && tokens.get(i - 2).text().equals("(")
        && tokens.get(i - 3).isCapitalised();
  }

  /** "Larkfield Takes Home Orrin Award". */
  private boolean isHomeOfVerb(List<Token> tokens, int i, int from) {
    return i > from && tokens.get(i).lower().equals("home") && words.is(tokens.get(i - 1), "take");
  }

  /** Whether the token after a name belongs to the same name, as in "Aldmoor Foundation Prize". */
  private static boolean joinsTo(List<Token> tokens, int next) {
    String after = tokens.get(next).lower();
    return !after.equals("and") && !after.equals("&") && !after.equals(",");
  }

  private boolean isNameWord(Token token, boolean first) {
    char c = token.text().charAt(0);
    boolean inner = token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
    boolean capital = Character.isUpperCase(c) || Character.isDigit(c) || inner;
    // "Access for All Award"
    if (token.text().equals("All") && !first) {
      return true;
    }
    return capital
        && !words.is(token, "verb-stop")
        && !(first && words.isFunction(token))
        && !(words.isFunction(token) && !token.isAllCaps() && token.text().length() < 6);
  }

  private boolean joins(List<Token> tokens, int i, int from, boolean joined) {
    if (i - 1 < from) {
      return false;
    }
    String word = tokens.get(i).lower();
    Token before = tokens.get(i - 1);
    if (POSSESSIVES.contains(word)) {
      return isNameWord(before, i - 1 == from);
    }
    if (word.equals(",")) {
      // "Diversity, Equity and Inclusion Award": a comma belongs to the name only before its "and".
      return joined && isNameWord(before, i - 1 == from) && !obstacles.endsAt(i);
    }
    if (word.equals("/") || PARTICLES.contains(word)) {
      return isNameWord(before, i - 1 == from) || PARTICLES.contains(before.lower());
    }
    if (!JOINERS.contains(word)) {
      return false;
    }
    if (word.equals("the")) {
      return i - 2 >= from
          && JOINERS.contains(before.lower())
          && !before.lower().equals("and")
          && !before.lower().equals("at")
          && !before.lower().equals("in")
          && !before.lower().equals("for")
          && isNameWord(tokens.get(i - 2), i - 2 == from);
    }
    if (word.equals("to")) {
      return words.is(before, "to-noun") && isNameWord(before, i - 1 == from);
    }
    if (word.equals("at") || word.equals("on")) {
      return false;
    }
    if (word.equals("in")) {
      return isNameWord(before, i - 1 == from)
          && tokens.get(i + 1).name() != NameTag.LOCATION
          && (words.is(before, "in-noun") || (i - 2 >= from && opensName(tokens.get(i - 2))));
    }
    if (words.is(before, "afterhead") && (word.equals("for") || before.lower().endsWith("s"))) {
      // "Entries for", "Sponsors of the Orrin Award"; but "Team of the Year Award".
      return false;
    }
    return isNameWord(before, i - 1 == from)
        && !obstacles.endsAt(i)
        && !(word.equals("for") && startsFamous(tokens, i + 1))
        && !(word.equals("and") && words.isHead(before))
        && !(word.equals("and") && words.isPeriod(before));
  }

  /** "the Print in Education Award": an article or possessive shows where the name begins. */
  private boolean opensName(Token token) {
    return words.is(token, "det") && !token.isCapitalised();
  }

  /** "Nightfall for Grammy Award": a name that all know begins. */
  private boolean startsFamous(List<Token> tokens, int i) {
    return words.properNameEnd(tokens, i, tokens.size()) > i;
  }
}
