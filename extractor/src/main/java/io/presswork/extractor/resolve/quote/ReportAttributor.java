package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportedClause;
import io.presswork.extractor.find.quote.ReportedClause.Side;
import io.presswork.extractor.resolve.quote.AttributionRule.Where;
import io.presswork.extractor.resolve.quote.SpeakerPhrase.Kind;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import org.jspecify.annotations.Nullable;

/** Finds who is said to have said a clause without quotation marks. */
final class ReportAttributor {

  /** Further from its verb, in tokens, no subject is looked for. */
  private static final int REACH = 90;

  /** Most tokens of a source that no rule reads: "the second survey". */
  private static final int LONGEST_SOURCE = 6;

  private final AnnotatedDocument document;
  private final Attributor attributor;
  private final SpeakerWords words;

  ReportAttributor(AnnotatedDocument document, Attributor attributor, SpeakerWords words) {
    this.document = document;
    this.attributor = attributor;
    this.words = words;
  }

  /** Who stands before the clause's verb or behind it; null if nobody does. */
  @Nullable Attribution of(ReportedClause clause) {
    if (isParticipleOfObject(clause)) {
      return null;
    }
    boolean before = clause.side() == Side.BEFORE;
    int from = before ? subjectFrom(clause) : clause.behind();
    int to = before ? clause.cue() : Math.min(clause.end(), from + REACH);
    Attribution found =
        before
            ? attributor.endingAt(Where.SUBJECT, Math.max(from, to - REACH), to)
            : attributor.beginningAt(Where.OBJECT, from, to);
    if (found != null) {
      return new Attribution(found.speaker(), clause.verb(), found.rule(), found.confidence());
    }
    SpeakerPhrase source = source(from, before ? to : edge(from, to));
    return source == null
        ? null
        : new Attribution(source, clause.verb(), "quote.indirect.source", 0.8);
  }

  /** "A letter to Vane urging him": the one who is named beside the verb did not say it. */
  private boolean isParticipleOfObject(ReportedClause clause) {
    if (clause.verb() < 0
        || clause.cue() != clause.verb()
        || !document.token(clause.verb()).lower().endsWith("ing")
        || clause.cue() == clause.from()) {
      return false;
    }
    Token before = document.token(clause.cue() - 1);
    return before.isWord() && !before.lower().equals("and") && !before.lower().equals("by");
  }

  /** Index of the first token that may name who spoke: behind the clause where that leads. */
  private int subjectFrom(ReportedClause clause) {
    int end = document.tokenFrom(clause.pieces().get(0).end());
    int from = end < clause.cue() ? end : clause.from();
    while (from < clause.cue() && !document.token(from).isWord()) {
      from++;
    }
    return from;
  }

  private int edge(int from, int to) {
    int i = from;
    while (i < to && document.token(i).isWord()) {
      i++;
    }
    return i;
  }

  /** Few plain words that stand for themselves, such as "the second survey". */
  private @Nullable SpeakerPhrase source(int from, int to) {
    int first = from;
    for (int i = from; i < to; i++) {
      if (!document.token(i).isWord() || document.token(i).lower().equals("but")) {
        first = i + 1;
      }
    }
    if (first >= to || to - first > LONGEST_SOURCE) {
      return null;
    }
    for (int i = first; i < to; i++) {
      Token token = document.token(i);
      boolean linked = token.lower().equals("of") && i > first;
      if (!linked && words.is(Use.BREAK, token.lower())) {
        return null;
      }
    }
    return new SpeakerPhrase(first, to, first, Kind.NOMINAL, null);
  }
}
