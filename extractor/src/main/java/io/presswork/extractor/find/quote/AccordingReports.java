package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ClauseWords.Use;
import io.presswork.extractor.find.quote.ReportedClause.Side;
import org.jspecify.annotations.Nullable;

/** Reads "According to Vane, it was late" and "It was late, according to Vane". */
final class AccordingReports {

  private static final String RULE = "quote.indirect.according";
  private static final int LONGEST_APPOSITION = 30;

  private final AnnotatedDocument document;
  private final ClauseWords words;
  private final ClauseEnd ends;
  private final TrailingReports trailing;
  private final WordsAround around;

  AccordingReports(
      AnnotatedDocument document, ClauseWords words, ClauseEnd ends, TrailingReports trailing) {
    this.document = document;
    this.words = words;
    this.ends = ends;
    this.trailing = trailing;
    this.around = new WordsAround(document, words);
  }

  /** Whether a source is named at a token. */
  boolean isAt(int at, int to) {
    return document.token(at).lower().equals("according")
        && at + 2 < to
        && document.token(at + 1).lower().equals("to")
        && isSource(document.token(at + 2));
  }

  /** Whether a token may begin the name of a source: not "according to plan". */
  private boolean isSource(Token token) {
    return token.isCapitalised()
        || token.isNumber()
        || token.lower().endsWith("s")
        || words.is(Use.DETERMINER, token)
        || words.is(Use.PLURAL_PRONOUN, token)
        || words.is(Use.LISTENER, token);
  }

  /** The words whose source is named at a token; null if there are none. */
  @Nullable Report read(int at, int from, int to) {
    if (!opens(at, from)) {
      int end = trailing.nameEnd(at + 2, to);
      int stop = document.token(at - 1).text().equals(",") ? at - 1 : at;
      return around.of(from, stop, end, to, Side.BEHIND, RULE);
    }
    int begin = afterSource(at + 2, to);
    return begin > 0
        ? new Report(begin, ends.of(begin, from, to), -1, -1, Side.BEHIND, RULE)
        : null;
  }

  /** Whether a sentence begins with its source, a mark or "but" before it left out. */
  private boolean opens(int at, int from) {
    Token first = document.token(from);
    return at == from
        || (at == from + 1 && (!first.isCapitalised() || words.is(Use.OPENER, first)));
  }

  /** Where the words begin that follow "According to Vane, "; 0 for nowhere. */
  private int afterSource(int first, int to) {
    int comma = comma(first, to);
    if (comma > 0 && comma + 1 < to && SpeechZone.isMark(document.token(comma + 1))) {
      comma = comma(comma + 1, to);
    }
    if (comma < 0) {
      return 0;
    }
    int next = comma(comma + 1, to);
    if (next > 0 && next - comma < LONGEST_APPOSITION) {
      Token token = document.token(comma + 1);
      boolean apposed =
          token.lower().equals("who")
              || token.lower().equals("which")
              || !words.hasPast(document, comma + 1, next);
      return apposed ? next + 1 : comma + 1;
    }
    return comma + 1;
  }

  private int comma(int first, int to) {
    for (int i = first; i < to; i++) {
      if (document.token(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }
}
