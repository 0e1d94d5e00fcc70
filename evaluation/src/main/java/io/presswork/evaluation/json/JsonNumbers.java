package io.presswork.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the numbers of an award. */
final class JsonNumbers {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

  private JsonNumbers() {}

  /** How many awards; 1 where nothing is said. */
  static int count(JsonFields award) {
    JsonNode count = award.value("count");
    if (count == null) {
      return 1;
    }
    if (!count.isIntegralNumber() || !count.canConvertToInt() || count.intValue() < 1) {
      award.fault("count", "is " + count + " where a whole number from 1 belongs");
      return 1;
    }
    return count.intValue();
  }

  /** The years a number or a text ("1996 and 1997") names. */
  static List<Integer> years(JsonFields award) {
    JsonNode year = award.value("year");
    if (year == null) {
      return List.of();
    }
    if (year.isTextual() || (year.isIntegralNumber() && year.canConvertToInt())) {
      List<Integer> years =
          YEAR.matcher(year.asText())
              .results()
              .map(MatchResult::group)
              .map(Integer::valueOf)
              .toList();
      if (!years.isEmpty() || year.asText().isBlank()) {
        return years;
      }
    }
    award.fault("year", "is " + year + " where a year of four digits belongs");
    return List.of();
  }
}
