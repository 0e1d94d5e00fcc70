package io.presswork.exporter.summary;

import io.presswork.model.Award;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The programme that an award belongs to.
 *
 * @param key what its forms have in common
 * @param name its form in the release
 * @param year the award's year; where the release does not tell, the year in the name
 */
record Programme(ProgrammeKey key, String name, @Nullable Integer year) {

  /** Words that say that an event is there to give awards. */
  private static final Set<String> CEREMONIES = Set.of("award", "honour", "honor", "medal");

  /** First words of awards that many programmes have. */
  private static final Set<String> COMMON_OPENERS =
      Set.of(
          "audience",
          "best",
          "bronze",
          "first",
          "gold",
          "grand",
          "hall",
          "honorable",
          "honourable",
          "jury",
          "lifetime",
          "most",
          "outstanding",
          "people",
          "platinum",
          "player",
          "reader",
          "rising",
          "second",
          "silver",
          "special",
          "third",
          "top",
          "viewer");

  /**
   * An award given at an event that is named after awards belongs to the event, and so does one
   * that many programmes have, such as {@code Best Headline}, at any event; where no event is
   * known, one of that kind is told from others by who gives it. Every other award is a programme
   * of its own name, without the category at its end.
   */
  static Programme of(Award award) {
    String event = award.event();
    ProgrammeName own = ProgrammeName.of(withoutCategory(award.name(), award.category()));
    boolean common = isCommon(own);
    if (event != null) {
      ProgrammeName name = ProgrammeName.of(event);
      if (common || name.words().stream().anyMatch(CEREMONIES::contains)) {
        return of(name, "", award);
      }
    }
    String granter = award.granter();
    return of(own, common && granter != null ? OrganisationKey.of(granter) : "", award);
  }

  private static Programme of(ProgrammeName name, String granter, Award award) {
    Integer year = award.year() == null ? name.year() : award.year();
    return new Programme(
        new ProgrammeKey(String.join(" ", name.words()), granter), name.shown(), year);
  }

  private static boolean isCommon(ProgrammeName name) {
    List<String> words = name.words();
    return COMMON_OPENERS.contains(words.get(0)) || isOfThePeriod(words);
  }

  /** {@code Photographer of the Year}. */
  private static boolean isOfThePeriod(List<String> words) {
    int size = words.size();
    return size > 3
        && Set.of("year", "season", "month", "week", "decade").contains(words.get(size - 1))
        && words.get(size - 2).equals("the")
        && words.get(size - 3).equals("of");
  }

  /** {@code Prize for Poetry} without {@code for Poetry}, if that is the category. */
  private static String withoutCategory(String name, @Nullable String category) {
    if (category == null || category.isEmpty()) {
      return name;
    }
    for (String link : List.of(" for ", " in ")) {
      String tail = link + category;
      int cut = name.length() - tail.length();
      if (cut > 0 && name.regionMatches(true, cut, tail, 0, tail.length())) {
        return name.substring(0, cut);
      }
    }
    return name;
  }
}
