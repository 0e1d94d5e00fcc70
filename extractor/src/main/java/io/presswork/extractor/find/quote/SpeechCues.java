package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import java.util.Set;

/** What the words around a quotation say about whether it holds speech. */
final class SpeechCues {

  /** Most tokens between two fragments that somebody said in one breath. */
  private static final int LINK = 10;

  /** Fewer words that begin with a capital are a name rather than a sentence. */
  private static final int SENTENCE = 5;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Before a noun, so that a quotation between is the noun's attribute. */
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "each", "any", "such", "these", "those", "this", "that", "its", "their", "all", "no",
          "every", "some", "many", "like", "with", "for", "of", "only", "our", "more", "other");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "in", "to", "at", "on", "and", "or", "by", "with", "from", "as", "is", "was",
          "who", "that", "which");

  /** So few words are a name or a term, if nothing is said of speech. */
  private static final int NAME = 2;

  private final AnnotatedDocument document;
  private final SpeechZone zone;
  private final ReportingVerbs verbs;

  SpeechCues(AnnotatedDocument document, SpeechZone zone, ReportingVerbs verbs) {
    this.document = document;
    this.zone = zone;
    this.verbs = verbs;
  }

  /** Whether the sentence before the quotation reports at least so strongly. */
  boolean reportBefore(Strength least) {
    return reportedIn(zone.beforeFrom(), zone.beforeTo(), least);
  }

  /** Whether it follows "X said," or "X said:" or "X said". */
  boolean before() {
    int last = zone.beforeTo() - 1;
    if (last < zone.beforeFrom()) {
      return false;
    }
    String sign = document.token(last).text();
    if (sign.equals(":")) {
      return last > zone.beforeFrom();
    }
    int verb = sign.equals(",") || sign.equals("that") ? last - 1 : last;
    if (verb >= zone.beforeFrom() && verbs.reports(document.token(verb).lower(), Strength.TELL)) {
      return true;
    }
    if (sign.equals("of") && verb > zone.beforeFrom() && isCry(document.token(verb - 1).lower())) {
      return true;
    }
    if (sign.equals(",") && putsIt(zone.beforeFrom(), zone.beforeTo())) {
      return true;
    }
    return sign.equals(",") && reportedIn(zone.beforeFrom(), last, Strength.TELL);
  }

  /** Whether ", said X" or ", X said" follows. */
  boolean after(Wording wording) {
    int from = zone.afterFrom();
    int to = zone.afterTo();
    boolean comma = from < to && document.token(from).text().equals(",");
    if (comma) {
      from++;
    }
    if (from >= to) {
      return false;
    }
    boolean paused = comma || wording.isPaused() || wording.isStopped();
    if (verbs.reports(document.token(from).lower(), Strength.STATE)) {
      return paused;
    }
    return paused
        && (beginsName(document.token(from)) || document.token(from).lower().equals("according"))
        && (reportedIn(from, Math.min(to, from + 45), Strength.STATE)
            || document.token(from).lower().equals("according"));
  }

  private static boolean isCry(String word) {
    return switch (word) {
      case "chant", "chants", "cry", "cries", "shout", "shouts" -> true;
      default -> false;
    };
  }

  private boolean putsIt(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (document.token(i).lower().startsWith("put")
          && document.token(i + 1).lower().equals("it")) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsName(Token token) {
    return token.isCapitalised()
        || switch (token.lower()) {
          case "he", "she", "they", "it", "we", "i", "the", "a", "an", "one", "his", "her", "its" ->
              true;
          default -> token.isWord();
        };
  }

  private boolean reportedIn(int from, int to, Strength least) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      // Names in marks, as of a show, say nothing.
      named ^= isDouble(document.token(i));
      if (named) {
        continue;
      }
      String word = document.token(i).lower();
      if (!word.endsWith("ing") && verbs.reports(word, least)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a full stop, colon or the block's edge stands before it. */
  boolean standAlone() {
    if (zone.beforeTo() == zone.beforeFrom()) {
      return true;
    }
    String last = document.token(zone.beforeTo() - 1).text();
    return ".!?:".contains(last);
  }

  /** Whether a few words of one sentence part it from the span before it. */
  boolean areLinked() {
    int gap = zone.beforeTo() - zone.beforeFrom();
    return gap == 0 ? isAfterComma() : gap <= LINK && !standAlone();
  }

  /** Whether a comma and marks alone part it from the span before it. */
  private boolean isAfterComma() {
    int i = zone.beforeTo() - 1;
    while (i > 0 && SpeechZone.isMark(document.token(i))) {
      i--;
    }
    return i >= 0 && document.token(i).text().equals(",");
  }

  /** Whether "and", "or" or a comma alone part it from the span before it. */
  boolean areListed() {
    int gap = zone.beforeTo() - zone.beforeFrom();
    for (int i = zone.beforeFrom(); i < zone.beforeTo(); i++) {
      String word = document.token(i).lower();
      if (!word.equals("and") && !word.equals("or") && !word.equals(",") && !word.equals("a")) {
        return false;
      }
    }
    return gap > 0 && gap <= 3;
  }

  /** Whether it stands like an adjective between an article and a noun: 'the "smart" fridge'. */
  boolean isAttribute() {
    int last = zone.beforeTo() - 1;
    if (last < zone.beforeFrom() || zone.afterFrom() >= zone.afterTo()) {
      return false;
    }
    String word = document.token(last).lower();
    Token next = document.token(zone.afterFrom());
    boolean article = ARTICLES.contains(word) || BEFORE_NOUN.contains(word);
    return article
        && next.isWord()
        && Character.isLowerCase(next.text().charAt(0))
        && !PREPOSITIONS.contains(next.lower())
        && !verbs.reports(next.lower(), Strength.FEEL);
  }

  /** Whether an abbreviation in brackets follows, which marks a term: '"small start" (SS)'. */
  boolean isAbbreviated() {
    int from = zone.afterFrom();
    return from + 2 < zone.afterTo()
        && document.token(from).text().equals("(")
        && document.token(from + 1).isAllCaps()
        && document.token(from + 2).text().equals(")");
  }

  /** Whether its sentence says that somebody said something. */
  boolean areReported() {
    return saidIn(zone.beforeFrom(), zone.beforeTo())
        || isAccording(zone.beforeFrom(), zone.beforeTo())
        || reportedIn(zone.afterFrom(), zone.afterTo(), Strength.TELL);
  }

  /** Whether somebody is said to call something so: "Vane called him 'The Admiral'". */
  boolean isLabel() {
    for (int i = zone.beforeTo() - 1; i > zone.beforeFrom(); i--) {
      Token token = document.token(i);
      if (verbs.strength(token.lower()) == Strength.LABEL && !token.lower().endsWith("ing")) {
        return namesSomebody(i - 1, i);
      }
    }
    return false;
  }

  private boolean isAccording(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (document.token(i).lower().equals("according")
          && document.token(i + 1).lower().equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDouble(Token token) {
    return SpeechZone.isMark(token) && !token.text().equals("'") && !token.text().equals("’");
  }

  private boolean saidIn(int from, int to) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      named ^= isDouble(document.token(i));
      if (!named && verbs.reports(document.token(i).lower(), Strength.LABEL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "as" leads to it: "pounded him as a 'con artist'". */
  private boolean isTakenAs() {
    int last = zone.beforeTo() - 1;
    if (last > zone.beforeFrom() && ARTICLES.contains(document.token(last).lower())) {
      last--;
    }
    return last >= zone.beforeFrom() && document.token(last).lower().equals("as");
  }

  boolean areBrackets() {
    return (zone.beforeTo() > zone.beforeFrom()
            && document.token(zone.beforeTo() - 1).text().equals("("))
        || (zone.afterFrom() < zone.afterTo()
            && document.token(zone.afterFrom()).text().equals(")"));
  }

  private boolean namesSomebody(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      if (token.name() == NameTag.PERSON
          || token.lower().equals("he")
          || token.lower().equals("she")) {
        return true;
      }
    }
    return false;
  }

  /** Whether its sentence reports what somebody said or names somebody who may have said it. */
  boolean reportFragment(Wording wording) {
    if (areBrackets()) {
      return false;
    }
    if (wording.titled() || (wording.sentence() && wording.words() < SENTENCE)) {
      return isLabel();
    }
    return reportedIn(zone.beforeFrom(), zone.beforeTo(), Strength.FEEL)
        || saidIn(zone.beforeFrom(), zone.beforeTo())
        || isAccording(zone.beforeFrom(), zone.beforeTo())
        || reportedIn(zone.afterFrom(), zone.afterTo(), Strength.STATE)
        || isAccording(zone.afterFrom(), zone.afterTo())
        || ((wording.words() > NAME || (wording.words() > 1 && isTakenAs()))
            && (namesSomebody(zone.beforeFrom(), zone.beforeTo())
                || namesSomebody(zone.afterFrom(), zone.afterTo())));
  }
}
