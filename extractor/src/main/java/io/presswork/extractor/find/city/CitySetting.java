package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.city.CityWords.Group;
import io.presswork.extractor.find.person.GivenNames;
import io.presswork.extractor.rule.NameKey;
import io.presswork.extractor.section.Block.Shape;
import java.util.HashSet;
import java.util.Set;

/**
 * What else a city's name means in one document: the person whom it calls Jordan Paris is Paris
 * from then on, and who writes "Albany, New York" or "New York State" means the state by New York.
 */
final class CitySetting {

  private static final Set<String> QUOTES =
      Set.of("\"", "“", "”", "‘", "’", "'", "``", "''", "«", "»");
  private static final int LONGEST_TITLE = 9;

  private final AnnotatedDocument document;
  private final CityWords words;
  private final Casing casing;
  private final GivenNames given;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> regions = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> districts = new HashSet<>();

  CitySetting(
      AnnotatedDocument document,
      PlaceGazetteer places,
      CityWords words,
      AreaContext areas,
      Casing casing,
      GivenNames given) {
    this.document = document;
    this.words = words;
    this.casing = casing;
    this.given = given;
    for (Sentence sentence : document.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (i > sentence.firstToken()) {
          readPair(document.token(i - 1), document.token(i));
        }
        int length = areas.length(i, sentence.endToken());
        if (length > 0) {
          readArea(i, i + length, sentence, places, areas);
        }
      }
    }
  }

  private void readPair(Token first, Token second) {
    if (isGivenName(first) && second.isCapitalised()) {
      surnames.add(NameKey.of(second.text()));
    }
    if (first.isCapitalised() && words.is(Group.DISTRICT_NOUN, second.lower())) {
      districts.add(NameKey.of(first.text()));
    }
  }

  private void readArea(
      int first, int end, Sentence sentence, PlaceGazetteer places, AreaContext areas) {
    String name = document.tokenText(first, end);
    if (areas.followsCity(first)) {
      regions.add(NameKey.of(name));
    }
    boolean state =
        end < sentence.endToken()
            && document.token(end).isCapitalised()
            && words.is(Group.ADMINISTRATIVE, document.token(end).lower());
    if (state) {
      states.add(NameKey.of(name));
    } else if (document.token(end - 1).lower().equals("state") && places.isRegion(name)) {
      states.add(NameKey.of(document.tokenText(first, end - 1)));
    }
  }

  /** Whether a token is the given name of somebody whose surname follows. */
  private boolean isGivenName(Token word) {
    return word.name() != NameTag.ORGANISATION && given.contains(word.text());
  }

  /** Whether the document calls a person by a name, given in the form of {@link NameKey#of}. */
  boolean isSurname(String key) {
    return surnames.contains(key);
  }

  /** Whether the document calls a name, given in the form of {@link NameKey#of}, a district's. */
  boolean isDistrict(String key) {
    return districts.contains(key);
  }

  /** Whether a name stands behind a city as its region somewhere in the document. */
  boolean isArea(String key) {
    return regions.contains(key);
  }

  /** Whether the document names the state or province of that name as such. */
  boolean isState(String key) {
    return states.contains(key);
  }

  /** Whether a name is the surname behind a given name: "Hugo Lima". */
  boolean followsGivenName(int first) {
    return first > document.sentences().get(document.sentenceOf(first)).firstToken()
        && isGivenName(document.token(first - 1));
  }

  /** Whether a name that is a word is the end of a longer one at a sentence's start. */
  boolean followsCapital(int first) {
    Sentence sentence = document.sentences().get(document.sentenceOf(first));
    return first == sentence.firstToken() + 1
        && Casing.isNameWord(document.token(first - 1))
        && !words.is(Group.PLACE_PREPOSITION, document.token(first - 1).lower())
        && document.token(first - 1).name() != NameTag.PERSON;
  }

  /** Whether a name ends the title of a work: "Forty Doors to Tbilisi". */
  boolean endsTitle(int first, int end) {
    Sentence sentence = document.sentences().get(document.sentenceOf(first));
    int at = first - 1;
    if (at - 1 < sentence.firstToken()
        || !words.is(Group.PLACE_PREPOSITION, document.token(at).lower())) {
      return false;
    }
    if (isQuotedTitle(first, end, sentence)) {
      return true;
    }
    boolean route =
        document.token(at).lower().equals("to") || document.token(at).lower().equals("from");
    boolean colon = false;
    for (int i = sentence.firstToken(); i < at; i++) {
      colon |= document.token(i).text().equals(":") || document.token(i).text().equals("–");
    }
    return route
        && colon
        && at - 2 >= sentence.firstToken()
        && sentence.block().shape() != Shape.PARAGRAPH
        && isTitleWord(at - 1)
        && isTitleWord(at - 2);
  }

  private boolean isTitleWord(int token) {
    Token word = document.token(token);
    return Casing.isNameWord(word) && word.name() == NameTag.NONE;
  }

  private boolean isQuotedTitle(int first, int end, Sentence sentence) {
    if (end >= sentence.endToken() || !QUOTES.contains(document.token(end).text())) {
      return false;
    }
    int capitals = 0;
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - LONGEST_TITLE); i--) {
      Token token = document.token(i);
      if (QUOTES.contains(token.text())) {
        return capitals >= 2 && document.token(i + 1).isCapitalised();
      }
      boolean small = token.isWord() && !token.isCapitalised();
      if (small && token.text().length() > 4) {
        return false;
      }
      capitals += token.isCapitalised() ? 1 : 0;
    }
    return false;
  }

  /**
   * Whether a name is written like one: with a capital that the line's setting does not explain.
   */
  boolean isSetApart(int first) {
    return !casing.opensSentence(first) && !casing.isTitled(document.sentenceOf(first));
  }
}
