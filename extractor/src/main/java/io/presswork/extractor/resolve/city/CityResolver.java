package io.presswork.extractor.resolve.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.city.KnownCity;
import io.presswork.extractor.find.city.PlaceGazetteer;
import io.presswork.extractor.rule.NameKey;
import io.presswork.model.City;
import io.presswork.model.Dateline;
import io.presswork.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one city into one entry, with the region and country that the text gives
 * beside any of them. Immutable.
 */
public final class CityResolver {

  private final PlaceGazetteer places;
  private final SwallowedCities swallowed;

  /**
   * Makes one.
   *
   * @param places tells regions from countries and where world-famous cities lie
   */
  public CityResolver(PlaceGazetteer places) {
    this.places = places;
    this.swallowed = new SwallowedCities(places);
  }

  /** One entry for each city, in order of first mention. */
  public List<City> resolve(AnnotatedDocument document, List<FoundMention> mentions) {
    Map<String, List<FoundMention>> byName = new LinkedHashMap<>();
    for (FoundMention mention : swallowed.with(document, mentions)) {
      if (mention.kind() == MentionKind.CITY) {
        String key = key(document.text(mention.begin(), mention.end()));
        byName.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
      }
    }
    return byName.entrySet().stream().map(e -> city(document, e.getKey(), e.getValue())).toList();
  }

  /** What two names of one city have in common: "New York City" is New York. */
  private String key(String name) {
    String key = NameKey.of(name);
    List<KnownCity> known = places.known(key);
    if (!known.isEmpty() && known.stream().allMatch(c -> c.name().equals(known.get(0).name()))) {
      return NameKey.of(known.get(0).name());
    }
    String shorter = key.endsWith(" city") ? key.substring(0, key.length() - 5) : key;
    return places.isCity(shorter) && !places.isCity(key) ? shorter : key;
  }

  private City city(AnnotatedDocument document, String key, List<FoundMention> group) {
    String region = null;
    String country = null;
    List<Mention> mentions = new ArrayList<>();
    for (FoundMention m : group) {
      PlaceBeside beside = PlaceBeside.of(document, places, m);
      region = region == null ? beside.region() : region;
      country = country == null ? beside.country() : country;
      mentions.add(
          new Mention(
              document.view().span(m.begin(), m.end()), document.sectionAt(m.begin()), m.rule()));
    }
    Dateline dateline = document.layout().dateline();
    if (dateline != null && dateline.city() != null && key(dateline.city()).equals(key)) {
      region = region == null ? dateline.region() : region;
      country = country == null ? dateline.country() : country;
    }
    KnownCity famous = famous(key, region, country);
    if (famous != null) {
      region = region == null && !famous.region().isEmpty() ? famous.region() : region;
      country = country == null ? famous.country() : country;
    }
    return new City(name(document, group), region, country, mentions);
  }

  /** The world-famous city of a name, unless the text puts it elsewhere. */
  private @Nullable KnownCity famous(
      String key, @Nullable String region, @Nullable String country) {
    List<KnownCity> first = places.known(key).stream().filter(c -> c.rank() == 1).toList();
    if (first.size() != 1) {
      return null;
    }
    KnownCity city = first.get(0);
    boolean here = region == null || city.region().equals(places.region(region));
    boolean same = country == null || city.country().equals(places.country(country));
    return here && same ? city : null;
  }

  /** The longest form that is not in capitals; else the name with its first letters large. */
  private static String name(AnnotatedDocument document, List<FoundMention> group) {
    String best = null;
    for (FoundMention m : group) {
      String text = document.text(m.begin(), m.end());
      boolean capitals = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
      if (!capitals && (best == null || text.length() > best.length())) {
        best = text;
      }
    }
    return best != null ? best : recased(document.text(group.get(0).begin(), group.get(0).end()));
  }

  private static String recased(String capitals) {
    StringBuilder out = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      boolean begins = i == 0 || !Character.isLetter(out.charAt(i - 1));
      boolean possessive = i > 0 && (out.charAt(i - 1) == '\'' || out.charAt(i - 1) == '’');
      if (begins && !possessive) {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }
}
