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

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_NOUN = 9;

  private final AnnotatedDocument document;
  private final ClauseWords words;
  private final IndirectVerbs verbs;
  private final SubjectSpan subjects;
  private final VerbTail tails;
  private final WordsAround around;

  TrailingReports(AnnotatedDocument document, ClauseWords words, IndirectVerbs verbs) {
    this.document = document;
    this.words = words;
    this.verbs = verbs;
    this.subjects = new SubjectSpan(document, words);
    this.tails = new VerbTail(document, words, verbs);
    this.around = new WordsAround(document, words);
  }

  /** ", Vane said." and ", Vane said, ": null if the words before the verb are not reported. */
  @Nullable Report afterSubject(Cue cue, int from, int to) {
    if (cue.participle() || !mayTrail(cue)) {
      return null;
    }
    int tail = tails.end(cue.verb() + 1, to);
    if (tail < 0) {
      return null;
    }
    int comma = subjects.commaBefore(cue.begin(), from);
    return comma < 0
        ? null
        : around.of(from, comma, tail, to, ReportedClause.Side.BEFORE, "quote.indirect.trailing");
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
    return around.of(
        from, verb - 1, end, to, ReportedClause.Side.BEHIND, "quote.indirect.inverted");
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

  /** Index after the last token of a name: of the next comma or stop. */
  int nameEnd(int first, int to) {
    for (int i = first; i < Math.min(to, first + LONGEST_NAME); i++) {
      String text = document.token(i).text();
      if (text.equals(",") || text.equals(";") || SentenceBounds.isStop(document.token(i))) {
        return i;
      }
    }
    return Math.min(to, first + LONGEST_NAME);
  }
}
