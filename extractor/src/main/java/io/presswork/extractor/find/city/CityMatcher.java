package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.WordSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the places of a document where a listed city name stands, whatever it means there. */
final class CityMatcher {

  private static final Set<String> SUFFIXES =
      Set.of("based", "born", "area", "headquartered", "raised", "bred", "native");

  private final PlaceGazetteer places;

  CityMatcher(PlaceGazetteer places) {
    this.places = places;
  }

  /** The longest names, in text order, not overlapping. */
  List<CityMatch> match(AnnotatedDocument document) {
    WordSequence words = WordSequence.of(document);
    List<CityMatch> matches = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      boolean begins = at == 0 || words.token(at - 1) != words.token(at);
      Token token = document.token(words.token(at));
      int count = begins && token.isCapitalised() ? longest(document, words, at) : 0;
      if (count == 0) {
        at++;
        continue;
      }
      int last = at + count - 1;
      boolean suffix = isInside(words, last);
      matches.add(
          new CityMatch(
              words.token(at),
              words.token(last) + 1,
              String.join(" ", words.words().subList(at, at + count)),
              suffix));
      at += count;
    }
    return matches;
  }

  /** Whether the token of a word goes on behind it. */
  private static boolean isInside(WordSequence words, int word) {
    return word + 1 < words.size() && words.token(word + 1) == words.token(word);
  }

  /** The most words that are a city's name and end at a token's edge or before a known suffix. */
  private int longest(AnnotatedDocument document, WordSequence words, int at) {
    for (int n = places.longestCity(words.words(), at); n > 0; n--) {
      int last = at + n - 1;
      if (!places.isCityKey(String.join(" ", words.words().subList(at, at + n)))
          || document.sentenceOf(words.token(at)) != document.sentenceOf(words.token(last))) {
        continue;
      }
      if (!isInside(words, last) || SUFFIXES.contains(words.words().get(last + 1))) {
        return n;
      }
    }
    return 0;
  }
}
