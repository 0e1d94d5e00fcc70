package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.section.PlaceNames;

/** Tells the place where somebody lives from whom somebody works for. */
final class Residence {

  private final AnnotatedDocument document;
  private final PlaceNames places;

  Residence(AnnotatedDocument document, PlaceNames places) {
    this.document = document;
    this.places = places;
  }

  /** "Ines Okafor, 41, of Aldmoor", "Ines Okafor of Aldmoor": a bare name where somebody lives. */
  boolean isTown(Phrase phrase, Sentence sentence) {
    int of = phrase.first() - 1;
    return phrase.isPlain()
        && of > sentence.firstToken()
        && document.token(of).lower().equals("of")
        && (isHome(of, sentence) || isResident(of, phrase));
  }

  /** "Ines Okafor, of Aldmoor", "Ines Okafor, 41, of Aldmoor": where somebody lives. */
  boolean isHome(int of, Sentence sentence) {
    if (of - 2 < sentence.firstToken() || !document.token(of - 1).text().equals(",")) {
      return false;
    }
    Token before = document.token(of - 2);
    return before.isNumber() || before.name() == NameTag.PERSON;
  }

  /** "Ines Okafor of Aldmoor" */
  private boolean isResident(int of, Phrase phrase) {
    return document.token(of - 1).name() == NameTag.PERSON
        && places.isCity(document.tokenText(phrase.first(), phrase.end()));
  }
}
