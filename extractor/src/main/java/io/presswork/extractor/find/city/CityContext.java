package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.WordSequence;
import io.presswork.extractor.find.city.CityWords.Group;
import io.presswork.extractor.section.Block.Shape;

/** The words on either side of a place's name. All stretches are token indices. */
final class CityContext {

  private final AnnotatedDocument document;
  private final PlaceGazetteer places;
  private final CityWords words;

  CityContext(AnnotatedDocument document, PlaceGazetteer places, CityWords words) {
    this.document = document;
    this.places = places;
    this.words = words;
  }

  Sentence sentence(int token) {
    return document.sentences().get(document.sentenceOf(token));
  }

  /** What the words before a name say for a city. */
  double before(int first) {
    Sentence sentence = sentence(first);
    if (first == sentence.firstToken()) {
      return 0;
    }
    String word = document.token(first - 1).lower();
    if (word.equals("of") && first - 2 >= sentence.firstToken()) {
      return beforeOf(first - 2, sentence);
    }
    if (words.is(Group.STRONG_BEFORE, word)) {
      return 2;
    }
    if (word.equals("the")) {
      return after(first + 1) > 0 ? 0 : -0.8;
    }
    if (word.equals("in") || word.equals("from") || word.equals("near")) {
      return 1;
    }
    return words.is(Group.PLACE_PREPOSITION, word) ? 0.5 : 0;
  }

  /** "mayor of Aldmoor", "Ines Okafor, of Aldmoor", "Ines Okafor, 41, of Aldmoor". */
  private double beforeOf(int at, Sentence sentence) {
    Token token = document.token(at);
    if (words.is(Group.BEFORE_OF, token.lower())) {
      return 2.5;
    }
    boolean person = token.name() == NameTag.PERSON;
    if (token.text().equals(",") && at > sentence.firstToken()) {
      Token before = document.token(at - 1);
      person = before.isNumber() || before.name() == NameTag.PERSON;
    }
    return person ? 2.5 : 0;
  }

  /** "Cottonwood Co-op, Aldmoor", "Cottonwood Co-op (Aldmoor)": the last part of a list's line. */
  double cell(int first, int end) {
    Sentence sentence = sentence(first);
    if (first - 1 <= sentence.firstToken()) {
      return 0;
    }
    String before = document.token(first - 1).text();
    String after = end < sentence.endToken() ? document.token(end).text() : "";
    if (before.equals("(")) {
      return after.equals(")") ? 2 : 0;
    }
    boolean line = sentence.block().shape() != Shape.PARAGRAPH;
    boolean last = after.isEmpty() || after.equals(";") || after.equals(".") || after.equals(")");
    return line && last && before.equals(",") ? 2.5 : 0;
  }

  /** What the words behind a name say for a city. */
  double after(int end) {
    return end < sentence(end - 1).endToken() && words.is(Group.FOLLOWS, document.token(end).text())
        ? 0.7
        : 0;
  }

  /** Whether a region or country stands behind the name: ", Northshire", "(England)". */
  boolean areaFollows(int end) {
    int limit = sentence(end - 1).endToken();
    if (end + 1 >= limit) {
      return false;
    }
    String sign = document.token(end).text();
    return (sign.equals(",") || sign.equals("(")) && areaLength(end + 1, limit) > 0;
  }

  /** Whether a name is the region behind a city: "LA" in "Winter Vale, LA". */
  boolean isAreaOfCity(int first, int end) {
    return areaLength(first, end) == end - first && followsCity(first);
  }

  /** Whether a city and a comma stand before a name: it is more likely where the city lies. */
  boolean followsCity(int first) {
    int limit = sentence(first).firstToken();
    if (first - 2 < limit || !document.token(first - 1).text().equals(",")) {
      return false;
    }
    for (int begin = first - 2; begin >= limit && begin > first - 5; begin--) {
      if (document.token(begin).isCapitalised()
          && places.isCity(document.tokenText(begin, first - 1))
          && !places.isRegion(document.tokenText(begin, first - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Number of tokens of the region or country that begins at a token; 0 for none. */
  int areaLength(int first, int limit) {
    if (first >= limit || !document.token(first).isCapitalised()) {
      return 0;
    }
    WordSequence sequence = WordSequence.of(document, first, Math.min(limit, first + 6));
    int count = places.longestArea(sequence.words(), 0);
    if (count == 0) {
      return 0;
    }
    Token token = document.token(first);
    // Abbreviations are capitals: "In" and "Me" are no states.
    boolean word = count == 1 && token.text().length() == 2 && !token.isAllCaps();
    boolean inside = count < sequence.size() && sequence.token(count) == sequence.token(count - 1);
    return word || inside ? 0 : sequence.token(count - 1) + 1 - first;
  }

  /** Whether a region or country begins or ends a stretch, which makes it more than a town. */
  boolean holdsArea(int first, int end) {
    if (areaLength(first, end) > 0) {
      return true;
    }
    for (int i = first + 1; i < end; i++) {
      if (areaLength(i, end) == end - i) {
        return true;
      }
    }
    return false;
  }
}
