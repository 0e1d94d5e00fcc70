package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;

/** Reads what the words before a person's name say that the person is. */
final class RoleBeforeName {

  private static final int LONGEST = 16;
  private static final int LONGEST_FIELD = 4;
  private static final int LONGEST_UNKNOWN = 3;

  private final Names names;
  private final AnnotatedDocument document;
  private final RoleReader reader;
  private final SpeakerWords words;
  private final CapitalisedTitle capitalisedTitle;

  RoleBeforeName(Names names, SpeakerWords words, RoleReader reader) {
    this.names = names;
    this.document = names.document();
    this.reader = reader;
    this.words = words;
    this.capitalisedTitle = new CapitalisedTitle(document, words);
  }

  /** The role that stands before a name: "X chief executive", "the trust's director,". */
  Role read(int name, int floor) {
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
    while (from > Math.max(floor, to - LONGEST) && belongs(from - 1, role)) {
      from--;
      role |= words.isRole(document.token(from).lower());
    }
    if (!role) {
      return unknownBefore(to, floor);
    }
    if (from > floor && isOfSomebodyElse(from - 1, comma)) {
      return Role.NONE;
    }
    if (!comma) {
      from = capitalisedTitle.begin(from, to);
    }
    while (from < to && !opensTitle(from, from == floor)) {
      from++;
    }
    return reader.read(from, to);
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
    while (from > floor && name - from < LONGEST_UNKNOWN && isPlain(from - 1)) {
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
}
