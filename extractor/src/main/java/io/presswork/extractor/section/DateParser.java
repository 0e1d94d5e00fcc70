package io.presswork.extractor.section;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a day in a line: {@code March 5, 2024}, {@code 5 March 2024}, {@code Dec. 5th, 2023},
 * {@code 2024-03-05}. Days in figures only, such as {@code 05/03/2024}, count where day and month
 * cannot be confused.
 */
final class DateParser {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? {1,3})?";

  private static final Pattern MONTH_FIRST =
      pattern(WEEKDAY + MONTH + " {1,3}" + DAY + " {0,3},? {0,3}(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      pattern(WEEKDAY + DAY + " {1,3}(?:of {1,3})?" + MONTH + ",? {1,3}(\\d{4})\\b");
  private static final Pattern ISO = pattern("(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern FIGURES = pattern("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
  private static final Pattern WITHOUT_YEAR = pattern(WEEKDAY + MONTH + " {1,3}" + DAY + "(?!\\d)");

  private DateParser() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile("\\b" + regex, Pattern.CASE_INSENSITIVE);
  }

  /**
   * A day found in a line.
   *
   * @param begin where its words begin
   * @param end where they end
   * @param day the day; null where the year is missing
   */
  record Found(int begin, int end, @Nullable LocalDate day) {}

  /** The first day of a line; null where it has none. */
  static @Nullable Found find(String line) {
    Found best = null;
    best = earlier(best, MONTH_FIRST.matcher(line), 3, 1, 2);
    best = earlier(best, DAY_FIRST.matcher(line), 3, 2, 1);
    best = earlier(best, ISO.matcher(line), 1, 2, 3);
    best = earlier(best, FIGURES.matcher(line), 3, 0, 0);
    if (best == null) {
      Matcher bare = WITHOUT_YEAR.matcher(line);
      return bare.find() ? new Found(bare.start(), bare.end(), null) : null;
    }
    return best;
  }

  private static @Nullable Found earlier(
      @Nullable Found best, Matcher matcher, int year, int month, int day) {
    if (!matcher.find() || (best != null && best.begin() <= matcher.start())) {
      return best;
    }
    LocalDate date =
        month == 0
            ? figures(matcher)
            : date(matcher.group(year), matcher.group(month), matcher.group(day));
    return date == null ? best : new Found(matcher.start(), matcher.end(), date);
  }

  private static @Nullable LocalDate figures(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    String year = matcher.group(3);
    if (first > 12) {
      return date(year, matcher.group(2), matcher.group(1));
    }
    return second > 12 || first == second ? date(year, matcher.group(1), matcher.group(2)) : null;
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
