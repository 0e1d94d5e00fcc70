package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.award.AwardWords;
import io.presswork.extractor.resolve.award.list.NamedProgrammes.Named;
import io.presswork.extractor.resolve.award.list.PlacedProgrammes.Place;
import io.presswork.model.Outcome;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the award or programme that a list belongs to, from what is named around the list. */
final class ProgrammeFinder {

  /** "Members of the Hall of Fame" names people, not the award. */
  private static final Set<String> OF_HOLDERS =
      Set.of("members", "winners", "winner", "finalists", "recipients", "inductees", "class");

  /** Score of a name in the lead-in itself. */
  private static final double IN_LEAD = 6;

  private record Candidate(Place place, double score) {

    Candidate again(Place other, double score) {
      boolean dated = place.named().year() == null && other.named().year() != null;
      return new Candidate(dated ? other : place, Math.max(this.score, score) + 0.3);
    }
  }

  private final AnnotatedDocument document;
  private final List<Row> titles;
  private final PlacedProgrammes places;

  /**
   * Makes one.
   *
   * @param lines where the lines of all lists begin and end: the awards named in them are no
   *     programmes
   */
  ProgrammeFinder(AnnotatedDocument document, List<Row> rows, List<Named> names, Lines lines) {
    this.document = document;
    this.titles = rows.stream().filter(Row::isTitle).toList();
    this.places = new PlacedProgrammes(rows, names, lines);
  }

  /**
   * The programme of a list; null where none is named.
   *
   * @param list the list
   * @param before the programme of the list before, which this one continues where nothing in its
   *     lead-in names another
   */
  @Nullable Programme find(AwardList list, @Nullable Programme before) {
    int begin = list.begin();
    int lead = list.lead() == null ? begin : list.lead().sentence().begin();
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    int nearest = places.lastBefore(begin);
    List<Place> near = places.near(begin);
    for (Place place : near) {
      if (fits(place.named(), list)) {
        double score =
            placeScore(place, lead, begin)
                + (place.begin() == nearest ? 1.5 : 0)
                + formScore(place.named());
        Candidate known = candidates.get(place.key());
        candidates.put(
            place.key(), known == null ? new Candidate(place, score) : known.again(place, score));
      }
    }
    Candidate best = null;
    for (Candidate candidate : candidates.values()) {
      best = best == null || candidate.score() > best.score() ? candidate : best;
    }
    if (before != null && (best == null || best.score() < IN_LEAD - 1)) {
      return before;
    }
    return best == null || best.score() <= 0 ? null : programme(best.place(), near, list);
  }

  /** "Southern Fellows" is a programme only for a list of people who are honoured. */
  private static boolean fits(Named name, AwardList list) {
    return !name.text().toLowerCase(Locale.ROOT).endsWith("fellows")
        || list.outcome() == Outcome.HONOURED;
  }

  private static double placeScore(Place place, int lead, int begin) {
    if (place.begin() >= lead && place.begin() < begin) {
      return IN_LEAD;
    }
    if (place.row() == null) {
      return 0;
    }
    return place.inTitle() ? 3 : place.begin() < begin ? 1.5 : 0.5;
  }

  private static double formScore(Named name) {
    String lower = name.text().toLowerCase(Locale.ROOT);
    double score = name.event() ? -0.5 : 0;
    score +=
        lower.endsWith("awards") || lower.endsWith("prizes") || lower.endsWith("medals") ? 1 : 0;
    score -= lower.endsWith("of the year") || lower.startsWith("best ") ? 2 : 0;
    return score;
  }

  /**
   * The fullest form of a name in the release, with a year from any of its forms. Where a headline
   * in Title Case gave the name, a form in running text is surer, even a shorter one.
   */
  private Programme programme(Place chosen, List<Place> near, AwardList list) {
    Set<String> key = new HashSet<>(chosen.words());
    boolean event = chosen.named().event();
    Place fullest = chosen;
    Integer year = chosen.named().year();
    for (Place place : near) {
      List<String> other = place.words();
      boolean fuller = other.containsAll(key) && other.size() <= key.size() + 5;
      boolean core = other.size() > 1 && key.containsAll(other) && chosen.inTitle();
      if ((!fuller && !core) || place.named().event() != event) {
        continue;
      }
      String text = place.named().text();
      year = year == null ? place.named().year() : year;
      boolean holders =
          OF_HOLDERS.contains(LineText.lowerWords(text).get(0)) || text.contains(" for the ");
      boolean better = other.size() > fullest.words().size() || fullest.inTitle();
      if (better && !holders && !place.inTitle() && !text.contains(" and ")) {
        fullest = place;
      }
    }
    year = year == null ? yearAround(list) : year;
    String lower = chosen.named().text().toLowerCase(Locale.ROOT);
    boolean plural =
        lower.endsWith("awards")
            || lower.endsWith("prizes")
            || lower.endsWith("honours")
            || lower.endsWith("honors")
            || lower.endsWith("medals");
    return new Programme(fullest.named().text(), year, plural || event, event);
  }

  /** A year in the lead-in or in a headline. */
  private @Nullable Integer yearAround(AwardList list) {
    if (list.lead() != null) {
      Integer year = yearIn(list.lead().sentence());
      if (year != null) {
        return year;
      }
    }
    for (Row row : titles) {
      Integer year = yearIn(row.text());
      if (year != null) {
        return year;
      }
    }
    return null;
  }

  private @Nullable Integer yearIn(Stretch text) {
    int end = document.tokenFrom(text.end());
    for (int i = document.tokenFrom(text.begin()); i < end; i++) {
      Integer year = AwardWords.year(document.token(i));
      if (year != null) {
        return year;
      }
    }
    return null;
  }
}
