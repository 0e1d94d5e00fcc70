package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.quote.SpeakerPhrase.Kind;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import org.jspecify.annotations.Nullable;

/**
 * Reads speakers without a name: "a spokesman", "the company", "one senior official", "critics".
 */
final class NominalReader {

  private static final int LONGEST_NOMINAL = 5;

  private final AnnotatedDocument document;
  private final SpeakerWords words;

  NominalReader(AnnotatedDocument document, SpeakerWords words) {
    this.document = document;
    this.words = words;
  }

  /** The nameless speaker whose words begin at a token; null for none. */
  @Nullable SpeakerPhrase at(int first, int limit) {
    boolean determined = words.is(Use.DETERMINER, document.token(first).lower());
    for (int i = first + (determined ? 1 : 0); i < Math.min(limit, first + LONGEST_NOMINAL); i++) {
      Token token = document.token(i);
      boolean possessive = SpeakerWords.isPossessive(token.text());
      if (!possessive && (!token.isWord() || words.is(Use.BREAK, token.lower()))) {
        return null;
      }
      boolean plural = token.lower().endsWith("s") || token.lower().equals("police");
      if ((determined || plural) && isSpeaking(token) && endsNominal(i + 1, limit)) {
        return new SpeakerPhrase(first, i + 1, first, Kind.NOMINAL, null);
      }
    }
    return null;
  }

  private boolean endsNominal(int next, int limit) {
    if (next >= limit) {
      return true;
    }
    Token token = document.token(next);
    return !token.isWord()
        || words.is(Use.BREAK, token.lower())
        || token.lower().equals("of")
        || token.lower().equals("for")
        || words.reports(token.lower(), Strength.FEEL);
  }

  private boolean isSpeaking(Token token) {
    return words.isRole(token.lower())
        || words.is(Use.SPEAKING_NOUN, token.lower())
        || words.is(Use.ORGANISATION_NOUN, token.lower());
  }
}
