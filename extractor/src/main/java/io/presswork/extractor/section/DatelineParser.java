package io.presswork.extractor.section;

import io.presswork.model.Dateline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words before the first dash of a paragraph as place and date: {@code ALDMOOR,
 * Northshire, 5 March 2024 /Wire/ -- The harbour ...}. Everything in them must be a place, a day, a
 * time or the name of a wire in brackets; else the paragraph has no dateline.
 */
final class DatelineParser {

  /** A dateline is over within so many characters. */
  private static final int LONGEST = 170;

  private static final Pattern WIRE =
      Pattern.compile("\\([^()]{1,40}\\)|/[^/]{1,40}/|\\[[^\\[\\]]{1,40}\\]");
  private static final Pattern CLOCK =
      Pattern.compile(
          "@? {0,2}\\d{1,2}:\\d{2} {0,2}([ap]\\.?m\\.?)?"
              + "( {0,2}(eastern|central|mountain|pacific|[ecmp][sd]?t|gmt|utc|bst|cest|cet)\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b,?", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE =
      Pattern.compile(
          "[\\p{Lu}][\\p{L}.'’-]*+( ([\\p{Lu}][\\p{L}.'’-]*+|de|of|on|upon|the|am|la|le|du|sur|in)){0,4}+");
  private static final Set<String> NO_PLACE =
      Set.of(
          "note", "update", "correction", "media", "press", "news", "photo", "quote", "attention");

  private final PlaceNames places;

  DatelineParser(PlaceNames places) {
    this.places = places;
  }

  /**
   * A dateline and where it ends.
   *
   * @param end index in the paragraph after the dash or bracket that closes it
   * @param dateline place and date
   */
  record Found(int end, Dateline dateline) {}

  /** Reads the beginning of a paragraph; null where no dateline stands there. */
  @Nullable Found parse(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Found best = null;
    int names = 0;
    // "[Aldmoor, England, March 5, 2024] The harbour ..."
    int closed = head.startsWith("[") ? head.indexOf(']') : -1;
    for (int[] separator : closed > 0 ? bracket(closed) : separators(head)) {
      String words = head.substring(closed > 0 ? 1 : 0, separator[0]);
      List<String> places = places(words);
      // A later sign may close the day or the wire behind the place, but not add another name.
      if (places != null && (best == null || places.size() == names)) {
        Dateline dateline = make(places, DateParser.find(words), separator[2] == 1);
        if (dateline != null) {
          best = new Found(separator[1], dateline);
          names = places.size();
        }
      }
    }
    return best;
  }

  private static List<int[]> bracket(int closed) {
    return List.of(new int[] {closed, closed + 1, 1});
  }

  /** Whether a full stop ends a date: "Aldmoor, 5 March 2024. The harbour ...". */
  private static boolean endsDate(String head, int stop) {
    return stop >= 4 && head.substring(stop - 4, stop).chars().allMatch(Character::isDigit);
  }

  /** Begin and end of every sign that can close a dateline, and whether it is a strong one. */
  private static List<int[]> separators(String head) {
    List<int[]> found = new ArrayList<>();
    for (int i = 1; i + 1 < head.length(); i++) {
      char c = head.charAt(i);
      boolean dash = c == '–' || c == '—' || c == '-' || c == '‑' || c == '―';
      boolean spaced = head.charAt(i - 1) == ' ' || head.charAt(i + 1) == ' ';
      if (dash && (c == '—' || c == '―' || spaced || head.charAt(i + 1) == '-')) {
        int end = i + 1;
        while (end < head.length() && "–—-‑― ".indexOf(head.charAt(end)) >= 0) {
          end++;
        }
        found.add(new int[] {i, end, 1});
        i = end;
      } else if (c == '.' && head.charAt(i + 1) == ' ' && endsDate(head, i)) {
        found.add(new int[] {i, i + 2, 0});
      } else if (c == ':' && head.charAt(i + 1) == ' ') {
        found.add(new int[] {i, i + 2, 0});
      } else if (c == ')' && head.charAt(i + 1) == ' ') {
        found.add(new int[] {i + 1, i + 2, 0});
      }
    }
    return found;
  }

  /** The names before a separator; null where anything else stands there. */
  private static @Nullable List<String> places(String words) {
    DateParser.Found day = DateParser.find(words);
    String rest = words;
    if (day != null) {
      rest = words.substring(0, day.begin()) + "," + words.substring(day.end());
    }
    rest = WIRE.matcher(rest).replaceAll(" , ");
    rest = CLOCK.matcher(rest).replaceAll(" ");
    rest = WEEKDAY.matcher(rest).replaceAll(" ");
    List<String> names = new ArrayList<>();
    for (String part : rest.split("[,/|()–—-]| and | & |\\. ", -1)) {
      String name = part.strip();
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      if (!PLACE.matcher(name).matches() || NO_PLACE.contains(name.toLowerCase(Locale.ROOT))) {
        return null;
      }
      names.add(name);
    }
    return names;
  }

  private @Nullable Dateline make(
      List<String> names, DateParser.@Nullable Found day, boolean dash) {
    LocalDate date = day == null ? null : day.day();
    if (names.isEmpty()) {
      return date == null ? null : new Dateline(null, null, null, date);
    }
    if (names.size() > 5) {
      return null;
    }
    String city = names.get(0);
    boolean capitals = city.length() > 2 && city.equals(city.toUpperCase(Locale.ROOT));
    boolean known = names.stream().anyMatch(n -> places.isRegion(n) || places.isCountry(n));
    boolean listed = places.isCity(city);
    boolean sure = day != null || known || (capitals && dash) || (listed && dash);
    if (!sure || (day == null && !dash && !known)) {
      return null;
    }
    if (!listed && places.isCountry(city)) {
      return date == null ? null : new Dateline(null, null, null, date);
    }
    String region = null;
    String country = null;
    for (String name : names.subList(1, names.size())) {
      if (region == null && places.isRegion(name)) {
        region = name;
      } else if (country == null && places.isCountry(name)) {
        country = name;
      }
    }
    return new Dateline(city, region, country, date);
  }
}
