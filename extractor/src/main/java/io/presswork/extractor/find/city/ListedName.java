package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.city.CityWords.Group;
import java.util.List;

/** Weighs what the lists know of a city's name, and how the document writes it. */
final class ListedName {

  private final AnnotatedDocument document;
  private final PlaceGazetteer places;
  private final CitySetting setting;
  private final CityWords words;
  private final Casing casing;

  ListedName(
      AnnotatedDocument document,
      PlaceGazetteer places,
      CitySetting setting,
      CityWords words,
      Casing casing) {
    this.document = document;
    this.places = places;
    this.setting = setting;
    this.words = words;
    this.casing = casing;
  }

  /** Whether a listed city of the name has some size. */
  boolean isLarge(String key) {
    return places.known(key).stream().anyMatch(c -> c.rank() < 3);
  }

  /** What the lists say for the city; minus infinity where the word cannot be one. */
  double weigh(CityMatch match) {
    String key = match.key();
    List<KnownCity> cities = places.known(key);
    boolean known = !cities.isEmpty();
    boolean plain = places.isPlainCity(key) && setting.isSetApart(match.first());
    double weight = plain ? isLarge(key) ? 1.75 : 1.5 : known ? 1 : 0;
    PlaceGazetteer.Ambiguity ambiguity = places.ambiguity(key);
    if (words.is(Group.WORLD_REGION, key) || words.is(Group.DISTRICT, key)) {
      return -4;
    }
    if (words.is(Group.TIME, key) || words.is(Group.AREA_AFTER, key)) {
      return Double.NEGATIVE_INFINITY;
    }
    if (words.is(Group.CITY_STATE, key)) {
      return 0.5;
    }
    if (ambiguity != null) {
      weight -=
          switch (ambiguity) {
            case REGION -> 3;
            case GOVERNMENT -> 1.5;
            case WORD, PERSON -> places.isRegion(key) ? 2.5 : 1;
          };
    } else if (places.isCountry(key)) {
      weight -= known ? 1.5 : 3;
    } else if (places.isRegion(key) && !known) {
      weight -= 3;
    }
    Token token = document.token(match.first());
    boolean single = match.end() - match.first() == 1;
    if (single && casing.small(token.lower()) > 0) {
      weight -= 1.5;
    }
    boolean opens = single && casing.opensSentence(match.first());
    return opens && token.name() == NameTag.NONE ? weight - 0.5 : weight;
  }
}
