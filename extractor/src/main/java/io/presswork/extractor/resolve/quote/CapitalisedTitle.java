package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;

/**
 * Where a title in capitals begins that stands right before a name. What is in small letters before
 * it belongs to it only if it says what somebody is: "former Lebanese Prime Minister", but not "the
 * full text of Senator" and "in addition Senator".
 */
final class CapitalisedTitle {

  private final AnnotatedDocument document;
  private final SpeakerWords words;

  CapitalisedTitle(AnnotatedDocument document, SpeakerWords words) {
    this.document = document;
    this.words = words;
  }

  /**
   * The first token of the title.
   *
   * @param from the first token that was taken for a part of it
   * @param to the name's first token, or the first honorific before it
   */
  int begin(int from, int to) {
    int capitals = to;
    boolean role = false;
    while (capitals > from && isCapitalised(capitals - 1)) {
      capitals--;
      role |= words.isRole(document.token(capitals).lower());
    }
    if (!role) {
      return from;
    }
    int begin = capitals;
    while (begin > from && belongs(begin - 1, from)) {
      begin--;
    }
    return begin;
  }

  /** Capitals, and what joins them: "U.S. Senator", "Vice-President", "Dean of Students". */
  private boolean isCapitalised(int at) {
    Token token = document.token(at);
    return token.isCapitalised() || !token.isWord();
  }

  private boolean belongs(int at, int from) {
    Token token = document.token(at);
    String word = token.lower();
    if (words.isRole(word)
        || words.is(Use.TITLE_MODIFIER, word)
        || words.is(Use.TITLE_PARTICIPLE, word)
        || words.is(Use.DEPUTY, word)) {
      return true;
    }
    if (!token.isWord()) {
      return true;
    }
    boolean joins =
        word.equals("of")
            || word.equals("and")
            || word.equals("for")
            || words.is(Use.DETERMINER, word);
    if (joins) {
      // "Chairman of the Council and Senator": only with somebody's role on its other side.
      return at > from && belongs(at - 1, from);
    }
    return token.isCapitalised();
  }
}
