package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;

/** Looks in a stretch of tokens for words that tell of somebody who speaks. */
final class SpeechSigns {

  private final AnnotatedDocument document;
  private final ReportingVerbs verbs;

  SpeechSigns(AnnotatedDocument document, ReportingVerbs verbs) {
    this.document = document;
    this.verbs = verbs;
  }

  /** Whether they report at least so strongly. */
  boolean report(int from, int to, Strength least) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      // Names in marks, as of a show, say nothing.
      named ^= isDouble(document.token(i));
      if (named) {
        continue;
      }
      String word = document.token(i).lower();
      if (!word.endsWith("ing") && verbs.reports(word, least)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they say or call something, "saying" and "calling" included. */
  boolean say(int from, int to) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      named ^= isDouble(document.token(i));
      if (!named && verbs.reports(document.token(i).lower(), Strength.LABEL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "according to" stands among them. */
  boolean accord(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (document.token(i).lower().equals("according")
          && document.token(i + 1).lower().equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody "puts it" in them: "as Vane puts it". */
  boolean putIt(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (document.token(i).lower().startsWith("put")
          && document.token(i + 1).lower().equals("it")) {
        return true;
      }
    }
    return false;
  }

  /** Whether they hold a person's name, "he" or "she". */
  boolean nameSomebody(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      if (token.name() == NameTag.PERSON
          || token.lower().equals("he")
          || token.lower().equals("she")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDouble(Token token) {
    return SpeechZone.isMark(token) && !token.text().equals("'") && !token.text().equals("’");
  }
}
