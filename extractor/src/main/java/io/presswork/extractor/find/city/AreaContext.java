package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.WordSequence;
import io.presswork.extractor.rule.NameKey;
import java.util.List;

/**
 * The regions and countries of a document, beside cities and alone. All stretches are token
 * indices.
 */
final class AreaContext {

  private final AnnotatedDocument document;
  private final PlaceGazetteer places;

  AreaContext(AnnotatedDocument document, PlaceGazetteer places) {
    this.document = document;
    this.places = places;
  }

  private Sentence sentence(int token) {
    return document.sentences().get(document.sentenceOf(token));
  }

  /** Whether a region or country stands behind the name: ", Northshire", "(England)". */
  boolean follows(int end) {
    int limit = sentence(end - 1).endToken();
    if (end + 1 >= limit) {
      return false;
    }
    String sign = document.token(end).text();
    return (sign.equals(",") || sign.equals("(")) && length(end + 1, limit) > 0;
  }

  /** Number of tokens of a sign and the region or country behind it; 0 for none. */
  int behind(int end) {
    int limit = sentence(end - 1).endToken();
    if (!follows(end)) {
      return 0;
    }
    int length = 1 + length(end + 1, limit);
    boolean closed =
        document.token(end).text().equals("(")
            && end + length < limit
            && document.token(end + length).text().equals(")");
    return closed ? length + 1 : length;
  }

  /** Whether a name is the region behind a city: "LA" in "Winter Vale, LA". */
  boolean isOfCity(int first, int end) {
    return length(first, end) == end - first && followsCity(first);
  }

  /** Whether a city and a comma stand before a name: it is more likely where the city lies. */
  boolean followsCity(int first) {
    int limit = sentence(first).firstToken();
    if (first - 2 < limit || !document.token(first - 1).text().equals(",")) {
      return false;
    }
    for (int begin = first - 2; begin >= limit && begin > first - 5; begin--) {
      String name = document.tokenText(begin, first - 1);
      if (document.token(begin).isCapitalised()
          && places.isCity(name)
          && !places.isRegion(name)
          && !isSecondCity(name, first)) {
        return true;
      }
    }
    return false;
  }

  /** "Hull, Durham and Selby": no Hull lies in Durham, so Durham is a city in a list of cities. */
  private boolean isSecondCity(String before, int first) {
    int length = this.length(first, sentence(first).endToken());
    if (length == 0) {
      return false;
    }
    String name = document.tokenText(first, first + length);
    List<KnownCity> cities = places.known(NameKey.of(before));
    String region = places.region(name);
    String country = places.country(name);
    return !cities.isEmpty()
        && !places.known(NameKey.of(name)).isEmpty()
        && cities.stream().noneMatch(c -> c.region().equals(region) || c.country().equals(country));
  }

  /** Number of tokens of the region or country that begins at a token; 0 for none. */
  int length(int first, int limit) {
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

  /** Whether a name is the end of a longer region's: "Columbia" in "British Columbia". */
  boolean isInside(int first, int end) {
    for (int begin = first - 1;
        begin >= Math.max(sentence(first).firstToken(), first - 2);
        begin--) {
      if (begin + length(begin, sentence(first).endToken()) >= end) {
        return true;
      }
    }
    return false;
  }

  /** Whether a region or country begins or ends a stretch, which makes it more than a town. */
  boolean isIn(int first, int end) {
    if (length(first, end) > 0) {
      return true;
    }
    for (int i = first + 1; i < end; i++) {
      if (length(i, end) == end - i) {
        return true;
      }
    }
    return false;
  }
}
