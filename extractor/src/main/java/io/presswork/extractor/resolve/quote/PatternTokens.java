package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.resolve.quote.PatternElement.Shape;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;

/** Tells which tokens can stand for an element of a pattern. */
final class PatternTokens {

  private static final int MOST_ADVERBS = 4;
  private static final int MOST_AUXILIARIES = 3;

  private final AnnotatedDocument document;
  private final SpeakerWords words;

  PatternTokens(AnnotatedDocument document, SpeakerWords words) {
    this.document = document;
    this.words = words;
  }

  boolean isWord(PatternElement element, int at) {
    return element.words().contains(document.token(at).lower());
  }

  boolean isDash(int at) {
    return switch (document.token(at).text()) {
      case "—", "–", "-", "―", "--" -> true;
      default -> false;
    };
  }

  /** Whether a token ends whatever may stand between the elements of a pattern. */
  boolean isStop(int at) {
    return switch (document.token(at).text()) {
      case ";", "!", "?" -> true;
      default -> false;
    };
  }

  boolean opensApposition(int at) {
    return isSign(at, ",") || isSign(at, "(") || isDash(at);
  }

  boolean closesApposition(int at) {
    return isSign(at, ",") || isSign(at, ")") || isDash(at);
  }

  private boolean isSign(int at, String text) {
    return document.token(at).text().equals(text);
  }

  boolean opensPhrase(int at) {
    return words.is(Use.PHRASE_OPENER, document.token(at).lower());
  }

  /**
   * Index of the reporting verb in the words that begin at a token; -1 where they hold none.
   *
   * @param begin index of the zone's first token
   * @param limit index after its last
   */
  int verb(PatternElement element, int at, int begin, int limit) {
    boolean participle = element.shape() == Shape.SAYING;
    int i = at;
    while (!participle && i < Math.min(limit, at + MOST_AUXILIARIES) && isVerbal(i)) {
      i++;
    }
    if (i >= limit) {
      return -1;
    }
    String word = document.token(i).lower();
    // "States", "Post": a capital inside a sentence shows a name.
    boolean name = document.token(i).isCapitalised() && i > begin;
    return name || !words.reports(word, element.least()) || word.endsWith("ing") != participle
        ? -1
        : i;
  }

  private boolean isVerbal(int at) {
    return words.is(Use.AUXILIARY, document.token(at).lower()) || isAdverb(at);
  }

  private boolean isAdverb(int at) {
    String word = document.token(at).lower();
    return words.is(Use.ADVERB, word) || (word.length() > 4 && word.endsWith("ly"));
  }

  /** Index after the adverbs that begin at a token; the token itself where none does. */
  int adverbsEnd(int at, int limit) {
    int i = at;
    while (i < limit && i < at + MOST_ADVERBS && isAdverb(i)) {
      i++;
    }
    return i;
  }
}
