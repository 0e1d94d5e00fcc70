package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.city.CityWords.Group;
import io.presswork.extractor.section.Block;

/** The words on either side of a place's name. All stretches are token indices. */
final class CityContext {

  private final AnnotatedDocument document;
  private final AreaContext areas;
  private final CityWords words;
  private final Residence residence;

  CityContext(AnnotatedDocument document, AreaContext areas, CityWords words) {
    this.document = document;
    this.areas = areas;
    this.words = words;
    this.residence = new Residence(document, words);
  }

  private Sentence sentence(int token) {
    return document.sentences().get(document.sentenceOf(token));
  }

  /** What the words before a name say for a city. */
  double before(int first, int end) {
    double home = residence.weigh(first, end);
    return home > 0 ? Math.max(before(first), home) : before(first);
  }

  private double before(int first) {
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
      return after(first + 1) > 0 ? 0 : -1.75;
    }
    if (!words.is(Group.PLACE_PREPOSITION, word)) {
      return 0;
    }
    double motion = moves(first - 1, sentence) ? 1 : 0;
    if (motion == 0 && word.equals("from") && first - 2 >= sentence.firstToken()) {
      Token origin = document.token(first - 2);
      motion = origin.isWord() && !origin.isCapitalised() ? 0.25 : 0;
    }
    return motion + (word.equals("in") ? 1 : 0.5);
  }

  /** Whether a verb or noun of going and staying leads to a preposition: "travels to". */
  private boolean moves(int preposition, Sentence sentence) {
    int limit = Math.max(sentence.firstToken(), preposition - 2);
    for (int i = preposition - 1; i >= limit; i--) {
      if (words.is(Group.MOTION, document.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is the last part of a bracket or list item: "(Split)", "Ines Okafor, Split". */
  boolean closesItem(int first, int end) {
    Sentence sentence = sentence(first);
    if (first - 1 < sentence.firstToken()) {
      return false;
    }
    String before = document.token(first - 1).text();
    boolean last = end >= sentence.endToken();
    int close = end + (last ? 0 : areas.behind(end));
    boolean bracket = close < sentence.endToken() && document.token(close).text().equals(")");
    if (bracket && before.equals("(")) {
      return true;
    }
    boolean name =
        before.equals(",")
            && first - 2 >= sentence.firstToken()
            && (Casing.isNameWord(document.token(first - 2))
                || document.token(first - 2).text().equals("."));
    boolean item =
        sentence.block().shape() != Block.Shape.PARAGRAPH && close >= sentence.endToken();
    return name && (bracket || item);
  }

  /** "mayor of Aldmoor", "Ines Okafor, of Aldmoor", "Ines Okafor, 41, of Aldmoor". */
  private double beforeOf(int at, Sentence sentence) {
    Token token = document.token(at);
    if (words.is(Group.BEFORE_OF, token.lower())) {
      return 2.5;
    }
    if (words.is(Group.MOTION, token.lower())) {
      return 1.5;
    }
    boolean person = token.name() == NameTag.PERSON;
    if (token.text().equals(",") && at > sentence.firstToken()) {
      Token before = document.token(at - 1);
      person = before.isNumber() || before.name() == NameTag.PERSON;
    }
    boolean noun = token.isWord() && !token.isCapitalised();
    return person ? 2.5 : noun ? 0.5 : 0;
  }

  /** Whether "the" stands before a name of one or two words that ends at a token. */
  private boolean isBehindThe(int end) {
    return document.token(end - 2).lower().equals("the")
        || (end - 3 >= 0 && document.token(end - 3).lower().equals("the"));
  }

  /** What the words behind a name say for a city. */
  double after(int end) {
    if (end >= sentence(end - 1).endToken()) {
      return 0;
    }
    String word = document.token(end).text();
    if (word.equals("in") && areas.length(end + 1, sentence(end - 1).endToken()) > 0) {
      return 1;
    }
    if (words.is(Group.SAYS, word)) {
      return -1.5;
    }
    if (word.equals("area") && end - 2 > 0 && isBehindThe(end)) {
      return 1.75;
    }
    return words.is(Group.INHABITANT, word) ? 1.5 : words.is(Group.FOLLOWS, word) ? 0.7 : 0;
  }
}
