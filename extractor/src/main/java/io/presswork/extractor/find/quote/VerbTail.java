package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ClauseWords.Use;
import io.presswork.extractor.find.quote.IndirectVerbs.Pattern;

/** Reads what may follow a verb that reports what stands before it: "Vane said in an interview." */
final class VerbTail {

  private static final int LONGEST_TAIL = 16;

  private final AnnotatedDocument document;
  private final ClauseWords words;
  private final IndirectVerbs verbs;

  VerbTail(AnnotatedDocument document, ClauseWords words, IndirectVerbs verbs) {
    this.document = document;
    this.words = words;
    this.verbs = verbs;
  }

  /** Where the words that go with the verb end: at a comma or the sentence's end; -1 if none do. */
  int end(int first, int to) {
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
}
