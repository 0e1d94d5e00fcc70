package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;

/** Tells which words may stand between the beginning of a title and the name after it. */
final class TitleSpan {

  /** Longest title, in tokens. */
  static final int LONGEST = 18;

  private final AnnotatedDocument document;
  private final SpeakerWords words;

  TitleSpan(AnnotatedDocument document, SpeakerWords words) {
    this.document = document;
    this.words = words;
  }

  /**
   * Whether a token may stand in a title.
   *
   * @param inside whether it is not the first
   */
  boolean goesIntoTitle(Token token, boolean inside) {
    if (token.isWord()) {
      return !words.is(Use.BREAK, token.lower())
          && !(inside && !token.isCapitalised() && words.reports(token.lower(), Strength.TELL));
    }
    if (token.isNumber()) {
      // "9/11 widow", "Ward 4 councillor".
      return true;
    }
    return switch (token.text()) {
      case "&", "'s", "’s", "'", "’", "-", "–", "/", "." -> true;
      default -> false;
    };
  }

  /** Whether one of the tokens is a word for a role. */
  boolean hasRole(int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.isRole(document.token(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
