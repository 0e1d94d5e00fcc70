package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.city.CityWords.Group;
import io.presswork.model.Section;
import java.util.List;
import java.util.Locale;

/** Weighs what speaks for and against a name as a city's. The weights are hand-set. */
final class CityEvidence {

  /** A name of this weight is taken for a city. */
  static final double ENOUGH = 2;

  /** A place in no list must be this sure. */
  static final double UNLISTED = 1.9;

  private final AnnotatedDocument document;
  private final PlaceGazetteer places;
  private final CityContext context;
  private final LongerNames longer;
  private final CityWords words;
  private final Casing casing;
  private final boolean[] taken;

  /**
   * Makes one for a document.
   *
   * @param taken tokens inside the names of people, organisations and awards
   */
  CityEvidence(
      AnnotatedDocument document,
      PlaceGazetteer places,
      CityContext context,
      LongerNames longer,
      CityWords words,
      Casing casing,
      boolean[] taken) {
    this.document = document;
    this.places = places;
    this.context = context;
    this.longer = longer;
    this.words = words;
    this.casing = casing;
    this.taken = taken;
  }

  /** The weight of one match; minus infinity where it cannot be a city. */
  double weigh(CityMatch match) {
    int first = match.first();
    int end = match.end();
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    if (match.suffix()) {
      return places.ambiguity(match.key()) == PlaceGazetteer.Ambiguity.WORD ? 1 : 4;
    }
    if (context.isAreaOfCity(first, end)) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean region = context.areaFollows(end);
    boolean dateline = opensDateline(first, end);
    if (!region && !dateline && longer.isPartOfLongerName(first, end)) {
      return Double.NEGATIVE_INFINITY;
    }
    double before = context.before(first);
    // The model takes cities outside its training texts for companies: a well-known name decides.
    boolean listed = isWellKnown(match.key());
    double weight =
        tags(first, end, listed || before > 2 ? 0.5 : 1.5) + before + context.after(end);
    // "Ines Okafor of Homer": such words leave little doubt whatever else the name may mean.
    weight -= before < 0 && !listed ? 0.7 : 0;
    weight += before > 2 ? Math.max(0, list(match)) : list(match);
    weight += places.known(match.key()).isEmpty() ? 0 : context.cell(first, end);
    weight += region ? 3.5 : 0;
    return weight + (dateline ? 3 : 0);
  }

  /** Weight of a place that the name model found and no list has; tokens are its own. */
  double weighUnlisted(int first, int end) {
    String name = document.tokenText(first, end);
    String last = document.token(end - 1).lower();
    boolean region = context.areaFollows(end);
    boolean area =
        isArea(first, end)
            || context.holdsArea(first, end)
            || context.followsCity(first)
            || words.is(Group.WORLD_REGION, name.toLowerCase(Locale.ROOT))
            || (words.is(Group.AREA_AFTER, last) && !region)
            || words.is(Group.ADMINISTRATIVE, last);
    if (area || longer.isPartOfLongerName(first, end) || !document.token(first).isCapitalised()) {
      return Double.NEGATIVE_INFINITY;
    }
    return tags(first, end, 1.5)
        - 1
        + context.before(first)
        + context.after(end)
        + (region ? 3.5 : 0);
  }

  private boolean isWellKnown(String key) {
    return places.ambiguity(key) == null
        && places.known(key).stream().anyMatch(city -> city.rank() <= 2);
  }

  private boolean isArea(int first, int end) {
    boolean part = end - first > 1 && words.is(Group.DIRECTION, document.token(first).lower());
    String whole = document.tokenText(first, end);
    String name = part ? document.tokenText(first + 1, end) : whole;
    return places.isRegion(whole)
        || places.isCountry(whole)
        || places.isRegion(name)
        || places.isCountry(name)
        || words.is(Group.WORLD_REGION, name.toLowerCase(Locale.ROOT));
  }

  private boolean opensDateline(int first, int end) {
    Sentence sentence = document.sentences().get(document.sentenceOf(first));
    if (first != sentence.firstToken()) {
      return false;
    }
    if (sentence.block().section() == Section.DATELINE) {
      return true;
    }
    // The dash of a dateline is often lost: "ALDMOOR The harbour opened".
    Token token = document.token(first);
    return token.begin() == sentence.block().begin()
        && token.isAllCaps()
        && document.token(end - 1).isAllCaps()
        && end < sentence.endToken()
        && !document.token(end).isAllCaps()
        && document.token(end).isCapitalised();
  }

  private double tags(int first, int end, double against) {
    int place = 0;
    int other = 0;
    for (int i = first; i < end; i++) {
      NameTag tag = document.token(i).name();
      place += tag == NameTag.LOCATION ? 1 : 0;
      other += tag == NameTag.PERSON || tag == NameTag.ORGANISATION ? 1 : 0;
    }
    return 2.0 * place / (end - first) - against * other / (end - first);
  }

  private double list(CityMatch match) {
    String key = match.key();
    List<KnownCity> cities = places.known(key);
    boolean known = !cities.isEmpty();
    double weight = known ? 1 : 0;
    weight += isWellKnown(key) ? 0.5 : 0;
    PlaceGazetteer.Ambiguity ambiguity = places.ambiguity(key);
    if (words.is(Group.WORLD_REGION, key)) {
      return -4;
    }
    if (words.is(Group.CITY_STATE, key)) {
      return 0.5;
    }
    if (ambiguity != null) {
      weight -= ambiguity == PlaceGazetteer.Ambiguity.REGION ? 2 : 1;
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
