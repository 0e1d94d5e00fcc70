package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;

/** Tells prizes and shares by the words before them. */
final class Prizes {

  private final AnnotatedDocument document;
  private final OrganisationWords words;

  Prizes(AnnotatedDocument document, OrganisationWords words) {
    this.document = document;
    this.words = words;
  }

  /** "took the Silver Oar", "(Aldmoor Exchange: ALD)". */
  boolean isPrizeOrShare(int at, Phrase phrase, Sentence sentence) {
    String before = document.token(at).lower();
    if (words.is(Group.WINNING, before)) {
      return phrase.isPlain() && at < phrase.first() - 1;
    }
    if (before.equals(":") && at > sentence.firstToken() && phrase.size() == 1) {
      String market = document.token(at - 1).lower();
      return market.equals("exchange") || words.is(Group.WIRE, market);
    }
    return false;
  }
}
