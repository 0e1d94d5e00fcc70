package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;

/** Tells commas inside a title from the one that ends it. */
final class TitleCommas {

  private static final int LONGEST_LIST = 10;

  private final Names names;
  private final AnnotatedDocument document;
  private final SpeakerWords words;

  TitleCommas(Names names, SpeakerWords words) {
    this.names = names;
    this.document = names.document();
    this.words = words;
  }

  /** Whether a comma parts items of a list inside a title: "Diversity, Equity, and Belonging". */
  boolean isList(int comma, int limit) {
    for (int i = comma + 1; i < Math.min(limit, comma + LONGEST_LIST); i++) {
      Token token = document.token(i);
      if (names.people().at(i) != null) {
        return false;
      }
      if (token.lower().equals("and") || token.text().equals("&")) {
        return i + 1 < limit
            && document.token(i + 1).isCapitalised()
            && names.people().at(i + 1) == null;
      }
      if (!token.isCapitalised() && !token.text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "Technology, Media and Telecommunications Partner": the fields stand before the role. */
  boolean isListBeforeRole(int from, int comma, int limit) {
    if (!document.token(comma).text().equals(",") || comma == from || !isList(comma, limit)) {
      return false;
    }
    for (int i = from; i < Math.min(limit, comma + LONGEST_LIST); i++) {
      Token token = document.token(i);
      boolean joins = token.text().equals(",") || token.text().equals("&");
      if (words.isRoleOfOne(token.lower()) && i > comma) {
        return true;
      }
      if (!joins && !token.lower().equals("and") && !token.isCapitalised()) {
        return false;
      }
    }
    return false;
  }
}
