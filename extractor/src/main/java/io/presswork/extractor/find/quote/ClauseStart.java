package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ClauseWords.Use;

/** Tells whether a clause begins at a token. */
final class ClauseStart {

  private static final int NEAR_VERB = 8;
  private static final int LEAST_WORDS = 3;

  private final AnnotatedDocument document;
  private final ClauseWords words;

  ClauseStart(AnnotatedDocument document, ClauseWords words) {
    this.document = document;
    this.words = words;
  }

  /** "that was held" rather than "that it was held". */
  boolean isRelative(int that, int to) {
    return that + 1 < to
        && (words.isFinite(document.token(that + 1)) || words.is(Use.BE, document.token(that + 1)));
  }

  /** "to" and a verb. */
  boolean isInfinitive(int at, int to) {
    return at + 2 < to
        && document.token(at).lower().equals("to")
        && Character.isLowerCase(document.token(at + 1).text().charAt(0))
        && !words.is(Use.DETERMINER, document.token(at + 1));
  }

  /** Whether a pronoun and a verb stand at a token: "he would". */
  boolean isPronounAndVerb(int at, int to) {
    return isPersonal(document.token(at)) && at + 1 < to && mayBeVerb(document.token(at + 1));
  }

  /** Whether a sure verb follows before long. */
  boolean hasVerb(int at, int to) {
    return words.hasFinite(document, at, Math.min(to, at + 2 * NEAR_VERB));
  }

  /** Whether a verb stands so near that a clause begins here rather than a thing that is named. */
  boolean isShown(int at, int to) {
    if (isPersonal(document.token(at))) {
      return words.mayBeClause(document, at, Math.min(to, at + NEAR_VERB));
    }
    for (int i = at + 1; i < Math.min(to, at + NEAR_VERB); i++) {
      Token token = document.token(i);
      if (words.isTense(token)) {
        return true;
      }
      String lower = token.lower();
      if (!token.isWord() && !lower.equals("'s") && !lower.equals("’s")) {
        return false;
      }
      if (lower.equals("that")
          || lower.equals("who")
          || lower.equals("which")
          || lower.equals("to")) {
        return false;
      }
    }
    return false;
  }

  private boolean mayBeVerb(Token token) {
    return words.isFinite(token)
        || token.lower().endsWith("ed")
        || token.lower().equals("'d")
        || token.lower().equals("’d");
  }

  /** Whether a token is a pronoun that begins clauses. */
  boolean isPersonal(Token token) {
    return switch (token.lower()) {
      case "he", "she", "they", "it", "we", "i", "there" -> true;
      default -> false;
    };
  }

  /** Whether enough words for a clause follow. */
  boolean hasWords(int from, int to) {
    int count = 0;
    for (int i = from; i < to && count < LEAST_WORDS; i++) {
      count += document.token(i).isWord() ? 1 : 0;
    }
    return count >= LEAST_WORDS;
  }
}
