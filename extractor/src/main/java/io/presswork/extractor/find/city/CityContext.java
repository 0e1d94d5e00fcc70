package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.WordSequence;
import io.presswork.extractor.find.city.CityWords.Group;
import java.util.Set;

/** The words on either side of a place's name. All stretches are token indices. */
final class CityContext {

  private static final Set<String> TIME =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final AnnotatedDocument document;
  private final PlaceGazetteer places;
  private final CityWords words;
  private final Titles titles;
  private final Casing casing;

  CityContext(
      AnnotatedDocument document,
      PlaceGazetteer places,
      CityWords words,
      Titles titles,
      Casing casing) {
    this.document = document;
    this.places = places;
    this.words = words;
    this.titles = titles;
    this.casing = casing;
  }

  private Sentence sentence(int token) {
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
      return after(first + 1) > 0 ? 0 : -1.5;
    }
    if (word.equals("in")) {
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

  /** Whether the name is the beginning, middle or end of a longer one. */
  boolean isPartOfLongerName(int first, int end) {
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
    boolean name = Casing.isNameWord(next) && next.spaced();
    return name
        && !titled
        && !TIME.contains(next.lower().replace(".", ""))
        && next.name() != NameTag.PERSON
        && titles.lengthAt(document, end, sentence.endToken()) == 0
        && areaLength(end, sentence.endToken()) == 0
        && !next.lower().equals("the");
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
      return head.isCapitalised() && words.is(Group.AREA_AFTER, head.lower()) && !titled;
    }
    boolean opening =
        casing.opensSentence(first - 1)
            && (before.name() == NameTag.NONE || words.is(Group.PLACE_PREPOSITION, before.lower()));
    return Casing.isNameWord(before) && !opening && !titled && before.name() != NameTag.PERSON;
  }
}
