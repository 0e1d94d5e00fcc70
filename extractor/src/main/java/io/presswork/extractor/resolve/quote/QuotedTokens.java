package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;

/** Which tokens of a release stand in quotations. */
final class QuotedTokens {

  private final boolean[] quoted;

  QuotedTokens(AnnotatedDocument document, Iterable<Part> parts) {
    this.quoted = new boolean[document.tokens().size()];
    for (Part part : parts) {
      FoundMention mention = part.mention();
      int end = document.tokenFrom(mention.end());
      for (int i = document.tokenFrom(mention.begin()); i < end; i++) {
        quoted[i] = true;
      }
    }
  }

  boolean hold(int token) {
    return quoted[token];
  }
}
