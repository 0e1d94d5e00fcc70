package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.Titles;
import java.util.Set;

/** Finds phrases that are a part of a job title: "Director for Coasts and Canals at Aldmoor". */
final class JobTitles {

  private static final int FAR = 16;
  private static final Set<String> FIELD = Set.of("of", "for");
  private static final Set<String> INNER = Set.of("and", "&", ",");
  private static final Set<String> EMPLOYER = Set.of("at", "with");

  private final AnnotatedDocument document;
  private final Titles titles;

  JobTitles(AnnotatedDocument document, Titles titles) {
    this.document = document;
    this.titles = titles;
  }

  /** Whether a phrase stands between a title's "of" or "for" and the employer. */
  boolean holds(Phrase phrase, Sentence sentence) {
    return isBehindTitle(phrase.first(), sentence) && isBeforeEmployer(phrase.end(), sentence);
  }

  private boolean isBehindTitle(int first, Sentence sentence) {
    int least = Math.max(sentence.firstToken() + 1, first - FAR);
    for (int i = first - 1; i >= least; i--) {
      String word = document.token(i).lower();
      if (FIELD.contains(word)) {
        if (titles.lengthBefore(document, i, sentence.firstToken()) > 0) {
          return true;
        }
      } else if (!INNER.contains(word) && !Casing.isNameWord(document.token(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean isBeforeEmployer(int end, Sentence sentence) {
    int limit = Math.min(sentence.endToken() - 1, end + FAR);
    for (int i = end; i < limit; i++) {
      String word = document.token(i).lower();
      if (EMPLOYER.contains(word)) {
        int name = document.token(i + 1).lower().equals("the") ? i + 2 : i + 1;
        return name < sentence.endToken() && Casing.isNameWord(document.token(name));
      }
      if (!FIELD.contains(word) && !INNER.contains(word) && !Casing.isNameWord(document.token(i))) {
        return false;
      }
    }
    return false;
  }
}
