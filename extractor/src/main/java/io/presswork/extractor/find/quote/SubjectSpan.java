package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ClauseWords.Use;

/**
 * Finds the comma that parts reported words from the one who said them: "It was late, Vane said".
 */
final class SubjectSpan {

  private static final int LONGEST = 16;
  private static final int LONGEST_WITH_APPOSITION = 60;

  private final AnnotatedDocument document;
  private final ClauseWords words;

  SubjectSpan(AnnotatedDocument document, ClauseWords words) {
    this.document = document;
    this.words = words;
  }

  /**
   * Index of the comma before the subject of a verb group; -1 if the subject does not follow one.
   *
   * @param begin index of the verb group's first token
   * @param from index of the sentence's first token
   */
  int commaBefore(int begin, int from) {
    int last = begin - 1;
    if (last <= from) {
      return -1;
    }
    if (!isComma(last)) {
      int comma = comma(last, Math.max(from, last - LONGEST));
      int first = comma + 1;
      while (first < begin && SpeechZone.isMark(document.token(first))) {
        first++;
      }
      return comma >= 0 && isSubject(first, begin) ? comma : -1;
    }
    // "It was late, Ruth Vane, who runs the trust, said": the name stands before the apposition.
    int low = Math.max(from, last - LONGEST_WITH_APPOSITION);
    int end = last;
    for (int comma = comma(last - 1, low); comma >= 0; comma = comma(comma - 1, low)) {
      if (end < last && isNamed(comma + 1, end)) {
        return comma;
      }
      end = comma;
    }
    return -1;
  }

  private int comma(int last, int low) {
    for (int i = last; i > low; i--) {
      if (isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isComma(int at) {
    return document.token(at).text().equals(",");
  }

  /** Whether tokens read like words that name who speaks. */
  boolean isSubject(int first, int end) {
    if (first >= end) {
      return false;
    }
    Token token = document.token(first);
    boolean opens =
        words.is(Use.SUBJECT_PRONOUN, token)
            || words.is(Use.DETERMINER, token)
            || words.is(Use.PLURAL_PRONOUN, token)
            || token.isCapitalised()
            || (token.isWord()
                && (token.lower().endsWith("s") || document.token(end - 1).lower().endsWith("s")));
    return opens
        && !words.is(Use.PREPOSITION, token)
        && !words.is(Use.CONJUNCTION, token)
        && !words.is(Use.SUBORDINATOR, token)
        && !token.lower().equals("which")
        && !token.lower().equals("who")
        && !words.hasFinite(document, first + 1, end);
  }

  private boolean isNamed(int first, int end) {
    boolean name = false;
    for (int i = first; i < end; i++) {
      name |= document.token(i).name() == NameTag.PERSON;
    }
    return name && isSubject(first, end);
  }
}
