package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ClauseWords.Use;
import io.presswork.extractor.find.quote.IndirectVerbs.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports that follow what they report or interrupt it: "It was late, Vane said", "It was
 * late, said Vane", "It was, Vane said, late", "It was late, according to Vane".
 */
final class TrailingReports {

  private static final int LONGEST_TAIL = 16;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_NOUN = 9;
  private static final int LEAST_WORDS = 3;

  private final AnnotatedDocument document;
  private final ClauseWords words;
  private final IndirectVerbs verbs;
  private final SubjectSpan subjects;

  TrailingReports(
      AnnotatedDocument document, ClauseWords words, IndirectVerbs verbs, SubjectSpan subjects) {
    this.document = document;
    this.words = words;
    this.verbs = verbs;
    this.subjects = subjects;
  }

  /** ", Vane said." and ", Vane said, ": null if the words before the verb are not reported. */
  @Nullable Report afterSubject(Cue cue, int from, int to) {
    if (cue.participle() || !mayTrail(cue)) {
      return null;
    }
    int tail = tail(cue.verb() + 1, to);
    if (tail < 0) {
      return null;
    }
    int comma = subjects.commaBefore(cue.begin(), from);
    return comma < 0
        ? null
        : around(from, comma, tail, to, ReportedClause.Side.BEFORE, "quote.indirect.trailing");
  }

  /** ", said Vane". */
  @Nullable Report beforeSubject(Cue cue, int from, int to) {
    int verb = cue.verb();
    boolean plain = verbs.isPlain(document.token(verb).lower());
    if (cue.participle() || plain || !mayTrail(cue) || verb <= from || verb + 1 >= to) {
      return null;
    }
    Token before = document.token(verb - 1);
    Token next = document.token(verb + 1);
    boolean paused = before.text().equals(",") || SpeechZone.isMark(before);
    boolean names =
        next.isCapitalised()
            || words.is(Use.DETERMINER, next)
            || words.is(Use.PLURAL_PRONOUN, next)
            || (next.isWord() && next.lower().endsWith("s"));
    boolean clause = next.lower().equals("that") || words.is(Use.SUBJECT_PRONOUN, next);
    if (!paused || !names || clause) {
      return null;
    }
    int end = nameEnd(verb + 1, to);
    if (words.hasFinite(document, verb + 1, end) || !isName(verb + 1, end)) {
      return null;
    }
    return around(from, verb - 1, end, to, ReportedClause.Side.BEHIND, "quote.indirect.inverted");
  }

  private boolean mayTrail(Cue cue) {
    String verb = document.token(cue.verb()).lower();
    return verbs.is(verb, Pattern.CLAUSE)
        || verbs.is(verb, Pattern.THAT)
        || verbs.is(verb, Pattern.LISTENER);
  }

  /** Whether a short name or noun stands between two tokens, with a phrase behind it at most. */
  private boolean isName(int first, int end) {
    boolean capital = document.token(first).isCapitalised();
    int i = first;
    while (i < end && i - first < LONGEST_NOUN) {
      Token token = document.token(i);
      if (i > first && token.text().equals("(")) {
        return true;
      }
      if (i > first && (words.is(Use.PREPOSITION, token) || words.isAdverb(token))) {
        return true;
      }
      if (capital && token.isWord() && !token.isCapitalised()) {
        return token.lower().equals("and") || token.lower().equals("who");
      }
      i++;
    }
    return i == end;
  }

  /** "according to Vane" behind what is reported. */
  @Nullable Report according(int at, int from, int to) {
    int end = nameEnd(at + 2, to);
    int stop = document.token(at - 1).text().equals(",") ? at - 1 : at;
    return around(from, stop, end, to, ReportedClause.Side.BEHIND, "quote.indirect.according");
  }

  private int nameEnd(int first, int to) {
    for (int i = first; i < Math.min(to, first + LONGEST_NAME); i++) {
      String text = document.token(i).text();
      if (text.equals(",") || text.equals(";") || SentenceBounds.isStop(document.token(i))) {
        return i;
      }
    }
    return Math.min(to, first + LONGEST_NAME);
  }

  /** Where the words that go with the verb end: at a comma or the sentence's end; -1 if none do. */
  private int tail(int first, int to) {
    int i = words.afterAdverbs(document, first, to);
    if (i < to && document.token(i).lower().equals("that")) {
      return -1;
    }
    if (isEdge(i, to)) {
      return i;
    }
    String verb = document.token(first - 1).lower();
    boolean phrase =
        words.is(Use.PREPOSITION, document.token(i))
            && (verbs.is(verb, Pattern.CLAUSE) || isPlace(i, to));
    if (!phrase && !verbs.is(verb, Pattern.LISTENER)) {
      return -1;
    }
    for (int k = i; k < Math.min(to, i + LONGEST_TAIL); k++) {
      Token token = document.token(k);
      if (isEdge(k, to) && !SpeechZone.isMark(token)) {
        return k;
      }
      boolean task = token.lower().equals("to") && verbs.is(verb, Pattern.TO_LISTENER);
      if (words.isFinite(token) || task || token.lower().equals("that")) {
        return -1;
      }
    }
    return i + LONGEST_TAIL >= to ? to : -1;
  }

  /** "in a statement", "at Monday's meeting", but not "in water", "to pay", "against it". */
  private boolean isPlace(int at, int to) {
    boolean place =
        switch (document.token(at).lower()) {
          case "in", "on", "at", "during" -> true;
          default -> false;
        };
    return place
        && at + 1 < to
        && (words.is(Use.DETERMINER, document.token(at + 1))
            || document.token(at + 1).isCapitalised()
            || document.token(at + 1).isNumber());
  }

  private boolean isEdge(int at, int to) {
    return at >= to
        || document.token(at).text().equals(",")
        || document.token(at).text().equals(";")
        || SentenceBounds.isStop(document.token(at))
        || SpeechZone.isMark(document.token(at));
  }

  /** What stands before a report and goes on behind it. */
  private @Nullable Report around(
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
