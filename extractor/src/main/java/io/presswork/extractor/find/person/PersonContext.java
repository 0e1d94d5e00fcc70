package io.presswork.extractor.find.person;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.Titles;
import org.jspecify.annotations.Nullable;

/** People's names that only the words beside them give away. */
final class PersonContext {

  private static final int LONGEST = 5;

  private final Titles titles;

  PersonContext(Titles titles) {
    this.titles = titles;
  }

  /** The name after an honorific that begins at a token; null where there is none. */
  int @Nullable [] afterHonorific(AnnotatedDocument document, int at, Sentence sentence) {
    Token honorific = document.token(at);
    if (!honorific.isCapitalised()
        || !titles.isHonorific(honorific.lower())
        || isInsideName(document, at, sentence)) {
      return null;
    }
    int end = at + 1;
    while (end < sentence.endToken() && end <= at + LONGEST) {
      Token token = document.token(end);
      boolean person = token.name() == NameTag.PERSON || token.name() == NameTag.NONE;
      if (!person || !token.isCapitalised() || titles.isTitle(token.lower())) {
        break;
      }
      end++;
    }
    int first = at + 1;
    return end > first && document.token(end - 1).text().length() > 2
        ? new int[] {first, end}
        : null;
  }

  /** "Harbour Dr. Brine": an honorific in the middle of a brand. */
  private boolean isInsideName(AnnotatedDocument document, int at, Sentence sentence) {
    if (at == sentence.firstToken()) {
      return false;
    }
    Token before = document.token(at - 1);
    return before.isCapitalised()
        && before.name() == NameTag.NONE
        && at - 1 > sentence.firstToken()
        && !titles.isTitle(before.lower());
  }

  /** Whether no other word of a name stands beside a token. */
  boolean isAlone(AnnotatedDocument document, int at, Sentence sentence) {
    if (at + 1 < sentence.endToken()) {
      Token next = document.token(at + 1);
      if (next.isCapitalised() || next.text().equals("&")) {
        return false;
      }
    }
    if (at > sentence.firstToken()) {
      Token before = document.token(at - 1);
      return !Casing.isNameWord(before)
          || titles.isTitle(before.lower())
          || document.sentenceOf(at - 1) != document.sentenceOf(at)
          || at - 1 == sentence.firstToken();
    }
    return true;
  }
}
