package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.find.city.CityWords.Group;
import io.presswork.extractor.rule.NameKey;
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
  private final AreaContext areas;
  private final LongerNames longer;
  private final CitySetting setting;
  private final ListedName listed;
  private final Datelines datelines;
  private final CityWords words;
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
      AreaContext areas,
      LongerNames longer,
      CitySetting setting,
      CityWords words,
      ListedName listed,
      boolean[] taken) {
    this.document = document;
    this.places = places;
    this.context = context;
    this.areas = areas;
    this.longer = longer;
    this.setting = setting;
    this.words = words;
    this.listed = listed;
    this.datelines = new Datelines(document);
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
    if (areas.isOfCity(first, end) || areas.isInside(first, end)) {
      return Double.NEGATIVE_INFINITY;
    }
    if (isAmongCountries(first, end)) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean region = areas.follows(end);
    boolean dateline = datelines.opens(first, end);
    boolean word = places.ambiguity(match.key()) == PlaceGazetteer.Ambiguity.WORD;
    if (!region && word && setting.followsCapital(first)) {
      return Double.NEGATIVE_INFINITY;
    }
    if (!region && !dateline && isSomethingElse(first, end)) {
      return Double.NEGATIVE_INFINITY;
    }
    double before = context.before(first, end);
    boolean closing = context.closesItem(first, end);
    double list = listed.weigh(match);
    // "Ines Okafor of Homer", "(Drift Cinema, Split)": such words leave little doubt whatever else
    // the name may mean.
    list = before > 2 || (closing && list > -1.5) ? Math.max(list, Math.min(0, list + 2)) : list;
    double weight = tags(match, before > 2) + before + context.after(end) + list;
    weight += closing ? 2 : 0;
    weight += region ? 3.5 : 0;
    weight += dateline ? 3 : 0;
    return region || dateline ? weight : weight - meaning(match);
  }

  /** "China, France, Poland": among countries a name is one too, whatever towns are called so. */
  private boolean isAmongCountries(int first, int end) {
    String name = document.tokenText(first, end);
    return places.isCountry(name)
        && !words.is(Group.CITY_STATE, name.toLowerCase(Locale.ROOT))
        && (isCountryBehind(end) || isCountryAhead(first));
  }

  private boolean isCountryBehind(int end) {
    int limit = document.tokens().size();
    boolean joined = end + 1 < limit && words.is(Group.JOINT, document.token(end).lower());
    return joined
        && (places.isCountry(document.tokenText(end + 1, end + 2))
            || (end + 3 <= limit && places.isCountry(document.tokenText(end + 1, end + 3))));
  }

  private boolean isCountryAhead(int first) {
    boolean joined = first > 1 && words.is(Group.JOINT, document.token(first - 1).lower());
    return joined
        && (places.isCountry(document.tokenText(first - 2, first - 1))
            || (first > 2 && places.isCountry(document.tokenText(first - 3, first - 1))));
  }

  private boolean isSomethingElse(int first, int end) {
    return longer.isPart(first, end)
        || setting.followsGivenName(first)
        || setting.endsTitle(first, end);
  }

  /** What the rest of the document says against the city of a name. */
  private double meaning(CityMatch match) {
    boolean famous = places.known(match.key()).stream().anyMatch(c -> c.rank() == 1);
    if (setting.isState(match.key())) {
      return 3;
    }
    if (setting.isArea(match.key()) && !famous) {
      return 3;
    }
    boolean person = setting.isSurname(match.key());
    return person || (setting.isDistrict(match.key()) && !famous) ? 3 : 0;
  }

  /** Weight of a place that the name model found and no list has; tokens are its own. */
  double weighUnlisted(int first, int end) {
    String name = document.tokenText(first, end);
    String last = document.token(end - 1).lower();
    boolean region = areas.follows(end);
    boolean area =
        isPair(name)
            || name.contains("-as-a-")
            || isArea(first, end)
            || areas.isIn(first, end)
            || document.token(first).lower().equals("the")
            || areas.followsCity(first)
            || last.endsWith("shire")
            || words.is(Group.WORLD_REGION, name.toLowerCase(Locale.ROOT))
            || words.is(Group.DISTRICT, name.toLowerCase(Locale.ROOT))
            || setting.isDistrict(NameKey.of(name))
            || document.token(first).isAllCaps()
            || setting.isSurname(NameKey.of(name))
            || (words.is(Group.AREA_AFTER, last) && !region)
            || words.is(Group.ADMINISTRATIVE, last);
    if (area || longer.isPart(first, end) || !document.token(first).isCapitalised()) {
      return Double.NEGATIVE_INFINITY;
    }
    return tags(first, end, 1.5)
        - 1
        + context.before(first, end)
        + context.after(end)
        + (region ? 3.5 : 0);
  }

  /** Whether what opens a dateline is its town: a region or country stands behind it. */
  boolean isTownOfDateline(int first, int end) {
    return areas.follows(end) && !isArea(first, end) && !longer.isPart(first, end);
  }

  /** Whether nothing around forbids that a name means a city that was found elsewhere. */
  boolean maySpeakOfCity(int first, int end) {
    return !longer.isPart(first, end) && !areas.isOfCity(first, end);
  }

  /** "Aldmoor-Quillbury": two cities make a region. */
  private boolean isPair(String name) {
    int hyphen = name.indexOf('-');
    return hyphen > 0
        && places.isCity(name.substring(0, hyphen))
        && places.isCity(name.substring(hyphen + 1));
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

  /** The name model errs often where a town is little known to it, less where a name is a word. */
  private double tags(CityMatch match, boolean clear) {
    double against = clear ? 0.5 : 1.5;
    if (places.isPlainCity(match.key())) {
      against = clear || listed.isLarge(match.key()) ? 0.5 : 0.75;
    }
    return tags(match.first(), match.end(), against);
  }

  private double tags(int first, int end, double against) {
    int place = 0;
    int other = 0;
    for (int i = first; i < end; i++) {
      NameTag tag = document.token(i).name();
      place += tag == NameTag.LOCATION ? 1 : 0;
      other += tag == NameTag.PERSON || tag == NameTag.ORGANISATION ? 1 : 0;
    }
    return (2.0 * place - against * other) / (end - first);
  }
}
