package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ClauseWords.Use;
import org.jspecify.annotations.Nullable;

/** Reads the reported words that stand before a report and may go on behind it. */
final class WordsAround {

  private static final int LEAST_WORDS = 3;

  private final AnnotatedDocument document;
  private final ClauseWords words;

  WordsAround(AnnotatedDocument document, ClauseWords words) {
    this.document = document;
    this.words = words;
  }

  /**
   * The words around a report; null if none are reported.
   *
   * @param from index of the sentence's first token
   * @param stop index after the last token before the report
   * @param resume index of the first token behind it
   * @param to index after the sentence's last token
   */
  @Nullable Report of(
      int from, int stop, int resume, int to, ReportedClause.Side side, String rule) {
    int begin = begin(from, stop);
    boolean clause = words(begin, stop) >= LEAST_WORDS && words.mayBeClause(document, begin, stop);
    int rest = resume + 1;
    boolean part = begin < stop && isMain(begin, stop);
    boolean goesOn =
        resume + 3 < to
            && document.token(resume).text().equals(",")
            && (!part || goesOn(rest, clause, side));
    if (goesOn) {
      boolean first = clause || words(begin, stop) > 0;
      return new Report(first ? begin : -1, stop, rest, to, side, rule);
    }
    return clause && part ? new Report(begin, stop, -1, -1, side, rule) : null;
  }

  /** Whether a main clause may stand between two tokens, not only a subordinate one. */
  private boolean isMain(int begin, int stop) {
    if (!words.is(Use.SUBORDINATOR, document.token(begin))) {
      return true;
    }
    for (int i = begin; i < stop; i++) {
      if (document.token(i).text().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows the comma behind a report is reported as well. */
  private boolean goesOn(int rest, boolean clause, ReportedClause.Side side) {
    // "It was late, said Vane, head of works": the name goes on, not the words.
    if (clause && side == ReportedClause.Side.BEHIND) {
      return false;
    }
    Token token = document.token(rest);
    String lower = token.lower();
    boolean other =
        lower.endsWith("ing")
            || words.is(Use.CONJUNCTION, token)
            || words.is(Use.SUBORDINATOR, token)
            || lower.equals("who")
            || lower.equals("which")
            || lower.equals("where");
    return !clause
        || !(other || words.is(Use.DETERMINER, token) || words.is(Use.PREPOSITION, token));
  }

  private int begin(int from, int stop) {
    int begin = from;
    for (int i = from; i < stop; i++) {
      if (document.token(i).text().equals(";")) {
        begin = i + 1;
      }
    }
    if (begin < stop && words.is(Use.OPENER, document.token(begin))) {
      begin++;
      if (begin < stop && document.token(begin).text().equals(",")) {
        begin++;
      }
    }
    return begin;
  }

  private int words(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += document.token(i).isWord() ? 1 : 0;
    }
    return count;
  }
}
