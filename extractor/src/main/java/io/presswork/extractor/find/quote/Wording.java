package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;

/**
 * What the words of a quotation look like.
 *
 * @param words how many of them there are
 * @param sentence whether it begins with a capital and runs like a sentence
 * @param titled whether most longer words begin with a capital, as in titles and names
 * @param last its last character
 */
record Wording(int words, boolean sentence, boolean titled, char last) {

  private static final String STOPS = ".!?…";

  static Wording of(AnnotatedDocument document, int begin, int end) {
    int words = 0;
    int longer = 0;
    int small = 0;
    boolean first = true;
    boolean capital = false;
    for (int i = document.tokenFrom(begin); i < document.tokens().size(); i++) {
      Token token = document.token(i);
      if (token.begin() >= end) {
        break;
      }
      if (!token.isWord()) {
        continue;
      }
      words++;
      if (first) {
        capital = token.isCapitalised() || token.isNumber();
        first = false;
      } else if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        longer++;
        small += token.isCapitalised() ? 0 : 1;
      }
    }
    boolean titled = capital && (longer == 0 ? words < 4 : small * 10 < longer * 4);
    return new Wording(words, capital && !titled, titled, document.text().charAt(end - 1));
  }

  /** Whether it begins with a small letter. */
  boolean isSmall() {
    return !sentence && !titled;
  }

  /** Whether it ends as a sentence does. */
  boolean isStopped() {
    return STOPS.indexOf(last) >= 0;
  }

  /** Whether it ends in a comma or dash, as speech before an attribution does. */
  boolean isPaused() {
    return last == ',' || last == '—' || last == '–' || last == '-';
  }
}
