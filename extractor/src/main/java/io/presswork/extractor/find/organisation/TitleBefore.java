package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.Titles;

/** Looks for the job title that leads to an organisation's name. */
final class TitleBefore {

  private final AnnotatedDocument document;
  private final Titles titles;

  TitleBefore(AnnotatedDocument document, Titles titles) {
    this.document = document;
    this.titles = titles;
  }

  /** Whether a title ends right before a token. */
  boolean isBefore(int at, Sentence sentence) {
    return titles.lengthBefore(document, at, sentence.firstToken()) > 0;
  }

  /** "vice president of sales at X": a title and its field before "at". */
  boolean isPost(int at, Sentence sentence) {
    for (int i = at - 2; i > Math.max(sentence.firstToken(), at - 6); i--) {
      String word = document.token(i).lower();
      if (word.equals("of") || word.equals("for")) {
        return isBefore(i, sentence);
      }
      if (!document.token(i).isWord() && !word.equals("&")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the part between this comma and the one before it opens with or holds a title. */
  boolean endsWithTitle(int comma, Sentence sentence) {
    for (int i = comma - 1; i >= sentence.firstToken() && i > comma - 12; i--) {
      if (document.token(i).text().equals(",")) {
        return false;
      }
      if (titles.lengthAt(document, i, comma) > 0) {
        return true;
      }
    }
    return false;
  }
}
