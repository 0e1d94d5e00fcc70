package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.model.Section;
import java.util.Set;

/** Tells the cities of datelines, also of those that stand inside a paragraph. */
final class Datelines {

  private static final Set<String> DASHES = Set.of("—", "–", "--", "---");

  private final AnnotatedDocument document;

  Datelines(AnnotatedDocument document) {
    this.document = document;
  }

  /** Whether a name is the city of a dateline: at its place, or in capitals before a dash. */
  boolean opens(int first, int end) {
    Sentence sentence = document.sentences().get(document.sentenceOf(first));
    if (first != sentence.firstToken()) {
      return isDashed(first, end, sentence)
          && document.token(first).isAllCaps()
          && !document.token(first - 1).isAllCaps()
          && !document.token(first - 1).text().equals("-");
    }
    if (isDashed(first, end, sentence)) {
      return true;
    }
    if (sentence.block().section() == Section.DATELINE) {
      return true;
    }
    // The dash of a dateline is often lost: "ALDMOOR The harbour opened".
    Token token = document.token(first);
    return token.begin() == sentence.block().begin()
        && token.isAllCaps()
        && document.token(end - 1).isAllCaps()
        && end < sentence.endToken()
        && !document.token(end).isAllCaps()
        && document.token(end).isCapitalised();
  }

  /** "ALDMOOR — The harbour opened": a dash between the name and a sentence. */
  private boolean isDashed(int first, int end, Sentence sentence) {
    if (end + 2 >= sentence.endToken() || !DASHES.contains(document.token(end).text())) {
      return false;
    }
    Token dash = document.token(end);
    boolean name = document.token(first).isAllCaps() || document.token(first).isCapitalised();
    return name
        && dash.spaced()
        && document.token(end + 1).isCapitalised()
        && !document.token(end + 1).isAllCaps();
  }
}
