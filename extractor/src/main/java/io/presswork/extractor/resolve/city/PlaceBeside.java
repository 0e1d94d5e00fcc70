package io.presswork.extractor.resolve.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.WordSequence;
import io.presswork.extractor.find.city.KnownCity;
import io.presswork.extractor.find.city.PlaceGazetteer;
import io.presswork.extractor.rule.NameKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads region and country behind a city's name: "Aldmoor, Northshire, England", "Aldmoor
 * (England)", "Aldmoor in Northshire".
 *
 * @param region as in the text; null where none stands there
 * @param country as in the text; null where none stands there
 */
record PlaceBeside(@Nullable String region, @Nullable String country) {

  private static final Set<String> SIGNS = Set.of(",", "(", "in", "|", "/");
  private static final int MOST_PLACES = 2;

  /** Reads behind one mention. */
  static PlaceBeside of(AnnotatedDocument document, PlaceGazetteer places, FoundMention mention) {
    int at = document.tokenFrom(mention.end());
    Sentence sentence = document.sentences().get(document.sentenceOf(Math.max(0, at - 1)));
    String region = null;
    String country = null;
    String city = NameKey.of(document.text(mention.begin(), mention.end()));
    for (int n = 0; n < MOST_PLACES && at + 1 < sentence.endToken(); n++) {
      if (!SIGNS.contains(document.token(at).text())) {
        break;
      }
      int length = length(document, places, at + 1, sentence.endToken());
      if (length == 0) {
        break;
      }
      String name = document.tokenText(at + 1, at + 1 + length);
      boolean isRegion = places.isRegion(name);
      boolean isCountry = places.isCountry(name);
      if (region == null && isRegion && !(isCountry && meansCountry(places, city, name))) {
        region = name;
      } else if (country == null && isCountry) {
        country = name;
      } else {
        break;
      }
      at += 1 + length;
    }
    return new PlaceBeside(region, country);
  }

  /** "Tbilisi, Georgia" is in a country, "Atlanta, Georgia" in a state. */
  private static boolean meansCountry(PlaceGazetteer places, String city, String name) {
    boolean inCountry = false;
    for (KnownCity known : places.known(city)) {
      if (known.region().equals(places.region(name))) {
        return false;
      }
      inCountry |= known.country().equals(places.country(name));
    }
    return inCountry;
  }

  private static int length(
      AnnotatedDocument document, PlaceGazetteer places, int first, int limit) {
    if (!document.token(first).isCapitalised()) {
      return 0;
    }
    WordSequence words = WordSequence.of(document, first, Math.min(limit, first + 6));
    int count = places.longestArea(words.words(), 0);
    Token token = document.token(first);
    boolean word = count == 1 && token.text().length() == 2 && !token.isAllCaps();
    return count == 0 || word ? 0 : words.token(count - 1) + 1 - first;
  }
}
