package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.award.AwardWords;
import io.presswork.extractor.resolve.award.list.NamedProgrammes.Named;
import io.presswork.model.Outcome;
import java.util.ArrayList;
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

  private record Candidate(Named name, double score) {

    Candidate again(Named other, double place) {
      Named kept = name.year() == null && other.year() != null ? other : name;
      return new Candidate(kept, Math.max(score, place + formScore(other)) + 0.3);
    }
  }

  private final AnnotatedDocument document;
  private final List<Row> rows;
  private final List<Named> names;

  ProgrammeFinder(AnnotatedDocument document, List<Row> rows, List<Named> names) {
    this.document = document;
    this.rows = rows;
    this.names = names;
  }

  /**
   * The programme of a list; null where none is named.
   *
   * @param list the list
   * @param lines where the lines of all lists begin and end: the awards named in them are no
   *     programmes
   * @param before the programme of the list before, which this one continues where nothing in its
   *     lead-in names another
   */
  @Nullable Programme find(AwardList list, Lines lines, @Nullable Programme before) {
    int begin = list.begin();
    int lead = list.lead() == null ? begin : list.lead().sentence().begin();
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    int nearest = nearestBefore(begin, lines);
    for (Named name : names) {
      if (!lines.hold(name.begin()) && fits(name, list)) {
        double place = placeScore(name, lead, begin) + (name.begin() == nearest ? 1.5 : 0);
        String key = String.join(" ", keyWords(name.text()));
        Candidate known = candidates.get(key);
        candidates.put(
            key,
            known == null
                ? new Candidate(name, place + formScore(name))
                : known.again(name, place));
      }
    }
    Candidate best = null;
    for (Candidate candidate : candidates.values()) {
      best = best == null || candidate.score() > best.score() ? candidate : best;
    }
    if (before != null && (best == null || best.score() < IN_LEAD - 1)) {
      return before;
    }
    return best == null || best.score() <= 0 ? null : programme(best.name(), list, lines);
  }

  /** "Southern Fellows" is a programme only for a list of people who are honoured. */
  private static boolean fits(Named name, AwardList list) {
    return !name.text().toLowerCase(Locale.ROOT).endsWith("fellows")
        || list.outcome() == Outcome.HONOURED;
  }

  private int nearestBefore(int begin, Lines lines) {
    int nearest = -1;
    for (Named name : names) {
      if (name.begin() < begin && name.begin() > nearest && !lines.hold(name.begin())) {
        nearest = name.begin();
      }
    }
    return nearest;
  }

  private double placeScore(Named name, int lead, int begin) {
    if (name.begin() >= lead && name.begin() < begin) {
      return IN_LEAD;
    }
    for (Row row : rows) {
      if (name.begin() >= row.text().begin() && name.begin() < row.text().end()) {
        return row.isTitle() ? 3 : name.begin() < begin ? 1.5 : 0.5;
      }
    }
    return 0;
  }

  private boolean inTitle(int begin) {
    for (Row row : rows) {
      if (row.isTitle() && begin >= row.text().begin() && begin < row.text().end()) {
        return true;
      }
    }
    return false;
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
  private Programme programme(Named chosen, AwardList list, Lines lines) {
    Set<String> key = new HashSet<>(keyWords(chosen.text()));
    Named fullest = chosen;
    Integer year = chosen.year();
    for (Named name : names) {
      List<String> other = keyWords(name.text());
      boolean fuller = other.containsAll(key) && other.size() <= key.size() + 5;
      boolean core = other.size() > 1 && key.containsAll(other) && inTitle(chosen.begin());
      if ((!fuller && !core) || lines.hold(name.begin()) || name.event() != chosen.event()) {
        continue;
      }
      year = year == null ? name.year() : year;
      boolean holders =
          OF_HOLDERS.contains(LineText.lowerWords(name.text()).get(0))
              || name.text().contains(" for the ");
      boolean better = other.size() > keyWords(fullest.text()).size() || inTitle(fullest.begin());
      if (better && !holders && !inTitle(name.begin()) && !name.text().contains(" and ")) {
        fullest = name;
      }
    }
    year = year == null ? yearAround(list) : year;
    String lower = chosen.text().toLowerCase(Locale.ROOT);
    boolean plural =
        lower.endsWith("awards")
            || lower.endsWith("prizes")
            || lower.endsWith("honours")
            || lower.endsWith("honors")
            || lower.endsWith("medals");
    return new Programme(fullest.text(), year, plural || chosen.event(), chosen.event());
  }

  /** A year in the lead-in or in a headline. */
  private @Nullable Integer yearAround(AwardList list) {
    if (list.lead() != null) {
      Integer year = yearIn(list.lead().sentence());
      if (year != null) {
        return year;
      }
    }
    for (Row row : rows) {
      Integer year = row.isTitle() ? yearIn(row.text()) : null;
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

  private static List<String> keyWords(String name) {
    List<String> key = new ArrayList<>();
    for (String word : LineText.lowerWords(name)) {
      boolean small = Set.of("the", "of", "for", "in", "and", "s").contains(word);
      boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
      if (!small && !year) {
        key.add(
            word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return key;
  }
}
