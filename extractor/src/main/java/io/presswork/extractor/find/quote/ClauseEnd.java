package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ClauseWords.Use;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;

/** Finds where reported words end before the sentence that reports them does. */
final class ClauseEnd {

  private static final int REACH = 8;
  private static final int LONGEST = 120;

  private final AnnotatedDocument document;
  private final ClauseWords words;
  private final IndirectVerbs verbs;
  private final CueReader cues;
  private final ReportingVerbs reporting;

  ClauseEnd(
      AnnotatedDocument document,
      ClauseWords words,
      IndirectVerbs verbs,
      CueReader cues,
      ReportingVerbs reporting) {
    this.reporting = reporting;
    this.document = document;
    this.words = words;
    this.verbs = verbs;
    this.cues = cues;
  }

  /** Index after the last token of the reported words that begin at {@code begin}. */
  int of(int begin, int from, int to) {
    int limit = Math.min(to, begin + LONGEST);
    boolean inside = isSubordinate(begin, from);
    for (int i = begin + 1; i < limit; i++) {
      Token token = document.token(i);
      boolean comma = token.text().equals(",");
      if (token.text().equals(";") || (comma && (inside || isTurn(i + 1, limit)))) {
        return i;
      }
      if (words.is(Use.CONJUNCTION, token) && reportsAgain(i + 1, from, limit)) {
        return document.token(i - 1).text().equals(",") ? i - 1 : i;
      }
      if (token.lower().equals("according") && isTo(i + 1, limit)) {
        return i;
      }
    }
    return limit;
  }

  /** "While he said it was late, ...": the words end where the main clause begins. */
  private boolean isSubordinate(int begin, int from) {
    for (int i = begin - 1; i >= Math.max(from, begin - REACH); i--) {
      Token token = document.token(i);
      if (words.is(Use.SUBORDINATOR, token)) {
        return true;
      }
      if (token.text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a token is a verb of saying in the past or third person. */
  private boolean isPast(Token token) {
    String lower = token.lower();
    return !token.isCapitalised()
        && reporting.reports(lower, Strength.STATE)
        && !verbs.isPlain(lower)
        && !lower.endsWith("ing")
        && (lower.endsWith("ed") || verbs.reports(lower));
  }

  private boolean isTo(int at, int limit) {
    return at < limit && document.token(at).lower().equals("to");
  }

  /** Whether the writer goes on with other words of the speaker: ", saying", ", according to". */
  private boolean isTurn(int at, int limit) {
    int i = at;
    if (i < limit && words.is(Use.TURN, document.token(i))) {
      return true;
    }
    if (i < limit && words.is(Use.CONJUNCTION, document.token(i))) {
      i++;
    }
    while (i < limit && words.isAdverb(document.token(i))) {
      i++;
    }
    if (i >= limit) {
      return false;
    }
    String lower = document.token(i).lower();
    return lower.endsWith("ing") && reporting.reports(lower, Strength.STATE) && i + 2 < limit;
  }

  /**
   * Whether another report with the same subject or a short one begins: "and said", "but he noted".
   */
  private boolean reportsAgain(int at, int from, int limit) {
    int i = at;
    if (i < limit && words.is(Use.SUBJECT_PRONOUN, document.token(i))) {
      i++;
    }
    while (i < limit && i < at + 5 && !isPast(document.token(i))) {
      Token token = document.token(i);
      if (!words.isAdverb(token) && !words.is(Use.AUXILIARY, token) && !token.isCapitalised()) {
        return false;
      }
      i++;
    }
    if (i >= limit || !isPast(document.token(i))) {
      return false;
    }
    boolean reports = verbs.reports(document.token(i).lower());
    return reports ? cues.at(i, from) != null : true;
  }
}
