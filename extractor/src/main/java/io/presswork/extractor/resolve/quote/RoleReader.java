package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;

/** Reads title and organisation from the words before and after a person's name. */
final class RoleReader {

  private static final int LONGEST = 30;
  private static final int LONGEST_BEFORE = 16;
  private static final int LONGEST_UNKNOWN = 5;
  private static final int LONGEST_FIELD = 4;
  private static final int LONGEST_LIST = 10;
  private static final int LONGEST_UNKNOWN_BEFORE = 3;

  private final Names names;
  private final AnnotatedDocument document;
  private final OrganisationReader organisations;
  private final SpeakerWords words;

  RoleReader(Names names, SpeakerWords words) {
    this.names = names;
    this.document = names.document();
    this.organisations = new OrganisationReader(names, words);
    this.words = words;
  }

  /** The role that follows a name which ends before a token: ", chief executive of X". */
  Role after(int end, int limit) {
    int at = end;
    if (at < limit && document.token(at).text().equals("(")) {
      Role inside = read(at + 1, limit);
      if (!inside.isEmpty()) {
        return inside;
      }
      while (at < limit && !document.token(at).text().equals(")")) {
        at++;
      }
      at++;
    }
    if (at >= limit) {
      return Role.NONE;
    }
    return switch (document.token(at).lower()) {
      case "," -> {
        if (at + 1 >= limit) {
          yield Role.NONE;
        }
        yield isDetail(at + 1) ? afterDetail(at, limit) : read(afterWho(at + 1, limit), limit);
      }
      case "-", "–", "—", ":", "as" -> read(at + 1, limit);
      case "is", "was" -> at + 1 < limit && isWhat(at + 1) ? read(at + 1, limit) : Role.NONE;
      case "of", "at", "from", "with" -> new Role(null, organisations.at(at + 1, limit).name());
      default -> Role.NONE;
    };
  }

  /** The role that begins at a token: behind "joined X as". */
  Role post(int from, int limit) {
    return from < limit ? read(from, limit) : Role.NONE;
  }

  /** The role after an age or a degree: ", 17, a junior at X", ", Ph.D., director". */
  private Role afterDetail(int comma, int limit) {
    int next = comma + 2;
    while (next < limit && document.token(next).text().equals(".")) {
      next++;
    }
    boolean detail = next < limit && document.token(next).text().equals(",") && isDetail(comma + 1);
    return detail ? after(next, limit) : Role.NONE;
  }

  /** Whether a word after "is" begins what somebody is, not what somebody does. */
  private boolean isWhat(int at) {
    Token token = document.token(at);
    return words.is(Use.TITLE_OPENER, token.lower())
        || token.isCapitalised()
        || isOne(token.lower());
  }

  /** Skips what leads to a role in a relative clause: "who is", "who serves as". */
  private int afterWho(int at, int limit) {
    if (at + 2 >= limit || !document.token(at).lower().equals("who")) {
      return at;
    }
    int verb = at + 1;
    if (document.token(verb).lower().equals("also")) {
      verb++;
    }
    return switch (document.token(verb).lower()) {
      case "is" -> verb + 1;
      case "serves", "acts", "works" ->
          verb + 1 < limit && document.token(verb + 1).lower().equals("as") ? verb + 2 : at;
      default -> at;
    };
  }

  private boolean isDetail(int at) {
    Token token = document.token(at);
    String bare = token.lower().replace(".", "");
    return token.isNumber() || words.is(Use.DEGREE, bare);
  }

  /** The role that stands before a name: "X chief executive", "the trust's director,". */
  Role before(int name, int floor) {
    int to = name;
    while (to > floor + 1 && isHonorific(to - 1)) {
      to--;
    }
    boolean comma = to > floor && document.token(to - 1).text().equals(",");
    if (comma) {
      to--;
    }
    int from = to;
    boolean role = false;
    while (from > Math.max(floor, to - LONGEST_BEFORE) && belongs(from - 1, role)) {
      from--;
      role |= words.isRole(document.token(from).lower());
    }
    if (!role) {
      return unknownBefore(to, floor);
    }
    if (from > floor && isOfSomebodyElse(from - 1, comma)) {
      return Role.NONE;
    }
    while (from < to && !opensTitle(from, from == floor)) {
      from++;
    }
    return read(from, to);
  }

  /** "the panel that oversees the Guard, Vane" and "a letter to the head of X, Vane". */
  private boolean isOfSomebodyElse(int before, boolean comma) {
    String word = document.token(before).lower();
    return switch (word) {
      case "that", "which" -> {
        Token first = document.token(before + 1);
        yield first.lower().endsWith("s") && !first.isCapitalised() && !words.isRole(first.lower());
      }
      case "to", "from", "with", "by", "about", "on", "in", "at", "against" -> comma;
      default -> false;
    };
  }

  /** Whether a title can begin with a token; a sentence may, with a verb or preposition. */
  private boolean opensTitle(int at, boolean opensSentence) {
    Token token = document.token(at);
    String word = token.lower();
    boolean joins =
        word.equals("and") || word.equals("or") || word.equals("of") || word.equals("for");
    return token.isWord()
        && !joins
        && !words.is(Use.BREAK, word)
        && !(opensSentence && words.reports(word, Strength.STATE));
  }

  /**
   * A role that no list knows, in small letters between verb and name: "said miller Otto Crane".
   */
  private Role unknownBefore(int name, int floor) {
    int from = name;
    while (from > floor && name - from < LONGEST_UNKNOWN_BEFORE && isPlain(from - 1)) {
      from--;
    }
    boolean said = from > floor && words.reports(document.token(from - 1).lower(), Strength.STATE);
    return said && from < name ? new Role(document.tokenText(from, name), null) : Role.NONE;
  }

  private boolean isPlain(int i) {
    Token token = document.token(i);
    String word = token.lower();
    return token.isWord()
        && word.length() > 2
        && Character.isLowerCase(token.text().charAt(0))
        && !word.endsWith("ly")
        && !words.is(Use.ADVERB, word)
        && !words.is(Use.TITLE_STOP, word)
        && !words.is(Use.DETERMINER, word)
        && !words.is(Use.BREAK, word)
        && !words.reports(word, Strength.FEEL);
  }

  /** "Rev." and the like; its full stop may be a token of its own. */
  private boolean isHonorific(int at) {
    Token token = document.token(at);
    boolean stop = token.text().equals(".") && words.isHonorific(document.token(at - 1).lower());
    return stop || (words.isHonorific(token.lower()) && !words.isRole(token.lower()));
  }

  /** Whether a token before a name may belong to its title. */
  private boolean belongs(int i, boolean role) {
    Token token = document.token(i);
    String lower = token.lower();
    if (names.people().at(i) != null) {
      return false;
    }
    if (!token.isWord()) {
      return "&'s’s-–.".contains(token.text());
    }
    boolean reports = !token.isCapitalised() && words.reports(lower, Strength.TELL);
    if (words.is(Use.TITLE_STOP, lower) || reports) {
      return false;
    }
    boolean verbal = lower.endsWith("ing") || lower.endsWith("ed");
    if (verbal
        && Character.isLowerCase(token.text().charAt(0))
        && document.token(i + 1).isCapitalised()
        && !words.is(Use.TITLE_PARTICIPLE, lower)) {
      // "influencing President Vane", "victims joined Senator Vane".
      return false;
    }
    boolean joins = lower.equals("of") || lower.equals("and") || lower.equals("for");
    return (!role && isField(i))
        || token.isCapitalised()
        || words.isRole(lower)
        || joins
        || (role && !lower.equals("in") && !lower.equals("at"));
  }

  /** Whether a word ends what a role is for: the last one of "head of plant conservation". */
  private boolean isField(int i) {
    for (int at = i - 1; at > 0 && at >= i - LONGEST_FIELD; at--) {
      Token token = document.token(at);
      if (token.lower().equals("of") || token.lower().equals("for")) {
        return words.isRole(document.token(at - 1).lower());
      }
      boolean stop = words.is(Use.TITLE_STOP, token.lower());
      if (!token.isWord() || stop || words.reports(token.lower(), Strength.TELL)) {
        return false;
      }
    }
    return false;
  }

  /** Reads a role that begins at a token and ends at {@code limit} or before. */
  private Role read(int first, int limit) {
    int from = first;
    boolean article = false;
    while (from < limit && words.is(Use.TITLE_OPENER, document.token(from).lower())) {
      article |= !document.token(from).lower().equals("new");
      from++;
    }
    OrganisationReader.Found owner = organisations.owner(from, limit);
    from = Math.max(from, owner.end());
    from = organisations.afterCommonOwner(from, limit);
    OrganisationReader.Found found = OrganisationReader.Found.NONE;
    int to = from;
    boolean role = false;
    while (to < Math.min(limit, from + LONGEST)) {
      Token token = document.token(to);
      boolean named = role || (article && to > from && to - from <= LONGEST_UNKNOWN);
      if (named && isPreposition(token.lower())) {
        found = organisations.afterPreposition(to, limit, role);
        if (found.end() > 0) {
          role = true;
          break;
        }
      }
      if (role && token.text().equals(",")) {
        found = organisations.at(to + 1, limit);
        if (found.end() > 0 || !isList(to, limit)) {
          break;
        }
      } else if (ends(token) && !isListBeforeRole(from, to, limit)) {
        break;
      }
      role |= isOne(token.lower());
      to++;
    }
    while (to > from && !endsTitle(document.token(to - 1))) {
      to--;
    }
    if (!role || to == from) {
      return Role.NONE;
    }
    String organisation = found.end() > 0 ? found.name() : owner.name();
    return new Role(document.tokenText(from, to).replaceAll("\\s++", " "), organisation);
  }

  /** Whether a word is the role of one person: "judge", not "judges". */
  private boolean isOne(String word) {
    boolean plural = word.endsWith("s") && words.isRole(word.substring(0, word.length() - 1));
    return !plural && words.isRole(word);
  }

  /** "Technology, Media and Telecommunications Partner": the fields stand before the role. */
  private boolean isListBeforeRole(int from, int comma, int limit) {
    if (!document.token(comma).text().equals(",") || comma == from || !isList(comma, limit)) {
      return false;
    }
    for (int i = from; i < Math.min(limit, comma + LONGEST_LIST); i++) {
      Token token = document.token(i);
      boolean joins = token.text().equals(",") || token.text().equals("&");
      if (isOne(token.lower()) && i > comma) {
        return true;
      }
      if (!joins && !token.lower().equals("and") && !token.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "of", "at", "for", "with" -> true;
      default -> false;
    };
  }

  private static boolean endsTitle(Token token) {
    return switch (token.lower()) {
      case "and", "of", "for", "the", "&", "at", ",", "-", "–", "'s", "’s", "/" -> false;
      default -> true;
    };
  }

  private boolean ends(Token token) {
    if (token.isWord()) {
      return words.is(Use.TITLE_STOP, token.lower())
          || (!token.isCapitalised() && words.reports(token.lower(), Strength.TELL));
    }
    return switch (token.text()) {
      case "&", "'s", "’s", "'", "’", "-", "–", "/", "+" -> false;
      default -> true;
    };
  }

  /** Whether a comma parts items of a list inside a title: "Diversity, Equity, and Belonging". */
  private boolean isList(int comma, int limit) {
    for (int i = comma + 1; i < Math.min(limit, comma + 10); i++) {
      Token token = document.token(i);
      if (names.people().at(i) != null) {
        return false;
      }
      if (token.lower().equals("and") || token.text().equals("&")) {
        return i + 1 < limit
            && document.token(i + 1).isCapitalised()
            && names.people().at(i + 1) == null;
      }
      if (!token.isCapitalised() && !token.text().equals(",")) {
        return false;
      }
    }
    return false;
  }
}
