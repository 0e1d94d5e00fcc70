package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.city.CityWords.Group;

/** Tells names that stand alone from parts of longer ones: "Leeds" from "University of Leeds". */
final class LongerNames {

  private final AnnotatedDocument document;
  private final PlaceGazetteer places;
  private final AreaContext areas;
  private final CityWords words;
  private final Titles titles;
  private final Casing casing;

  LongerNames(
      AnnotatedDocument document,
      PlaceGazetteer places,
      AreaContext areas,
      CityWords words,
      Titles titles,
      Casing casing) {
    this.document = document;
    this.places = places;
    this.areas = areas;
    this.words = words;
    this.titles = titles;
    this.casing = casing;
  }

  private Sentence sentence(int token) {
    return document.sentences().get(document.sentenceOf(token));
  }

  /** Whether the name is the beginning, middle or end of a longer one. */
  boolean isPart(int first, int end) {
    Sentence sentence = sentence(first);
    boolean titled = casing.isTitled(document.sentenceOf(first));
    return goesOn(end, sentence, titled) || beganBefore(first, sentence, titled);
  }

  private boolean goesOn(int end, Sentence sentence, boolean titled) {
    if (end >= sentence.endToken()) {
      return false;
    }
    Token next = document.token(end);
    if (next.text().equals("&")
        || (next.isCapitalised() && words.is(Group.AREA_AFTER, next.lower()))) {
      return true;
    }
    if (!Casing.isNameWord(next) || !next.spaced() || next.lower().equals("the")) {
      return false;
    }
    boolean ends =
        titled
            || words.is(Group.TIME, next.lower().replace(".", ""))
            || next.name() == NameTag.PERSON
            || titles.lengthAt(document, end, sentence.endToken()) > 0
            || areas.length(end, sentence.endToken()) > 0;
    return !ends || endsAsArea(end, sentence);
  }

  /** "Aldmoor Development Zone". */
  private boolean endsAsArea(int from, Sentence sentence) {
    int last = from;
    while (last + 1 < sentence.endToken()
        && last < from + 3
        && Casing.isNameWord(document.token(last + 1))) {
      last++;
    }
    return words.is(Group.ADMINISTRATIVE, document.token(last).lower());
  }

  private boolean beganBefore(int first, Sentence sentence, boolean titled) {
    if (first == sentence.firstToken()) {
      return false;
    }
    Token before = document.token(first - 1);
    if (before.text().equals("&") || before.lower().equals("greater")) {
      return true;
    }
    if (before.lower().equals("of") && first - 2 >= sentence.firstToken()) {
      Token head = document.token(first - 2);
      boolean district =
          words.is(Group.DISTRICT_OF, head.lower())
              && !places.isRegion(document.tokenText(first - 2, first + 1));
      return !district
          && head.isCapitalised()
          && words.is(Group.AREA_AFTER, head.lower())
          && !titled;
    }
    boolean particle = before.isWord() && words.is(Group.PARTICLE, before.text());
    if (particle && first - 2 >= sentence.firstToken()) {
      return Casing.isNameWord(document.token(first - 2));
    }
    boolean opening =
        casing.opensSentence(first - 1)
            && (before.name() == NameTag.NONE || words.is(Group.PLACE_PREPOSITION, before.lower()));
    return Casing.isNameWord(before) && !opening && !titled && before.name() != NameTag.PERSON;
  }
}
