package io.presswork.extractor.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in the spellings of releases. */
class DateParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 5, 2024",
        "March 5 2024",
        "MARCH 5, 2024",
        "Mar. 5, 2024",
        "March 5th, 2024",
        "Tuesday, March 5, 2024",
        "5 March 2024",
        "5th of March, 2024",
        "Tues. 5 Mar 2024",
        "2024-03-05",
        "Belford, 5 March 2024 (Wire)"
      })
  void isTheFifthOfMarch(String line) {
    assertThat(day(line)).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @Test
  void figuresCountWhereDayAndMonthCannotBeConfused() {
    assertThat(day("25/03/2024")).isEqualTo(LocalDate.of(2024, 3, 25));
    assertThat(day("03/25/2024")).isEqualTo(LocalDate.of(2024, 3, 25));
    assertThat(day("04.04.2024")).isEqualTo(LocalDate.of(2024, 4, 4));
    assertThat(DateParser.find("05/03/2024")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "May the best mill win",
        "March on, 2024",
        "2024-13-05",
        "Room 5, 2024 places",
        "the summer of 2024",
        "99/99/2024"
      })
  void isNoDay(String line) {
    assertThat(DateParser.find(line)).as(line).isNull();
  }

  @Test
  void aDayWithoutItsYearIsFoundWithoutADate() {
    DateParser.Found found = DateParser.find("BELFORD, March 5 – The mill");
    assertThat(found).isEqualTo(new DateParser.Found(9, 16, null));
  }

  @Test
  void aDayThatNoCalendarHasIsNoDate() {
    assertThat(day("February 30, 2024")).isNull();
  }

  @Test
  void theFirstOfTwoDaysCounts() {
    assertThat(day("5 March 2024, updated April 7, 2024")).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @Test
  void theWordsOfTheDayAreMarked() {
    String line = "Belford, 5 March 2024 /Wire/";
    DateParser.Found found = DateParser.find(line);
    assertThat(line.substring(found.begin(), found.end())).isEqualTo("5 March 2024");
  }

  private static LocalDate day(String line) {
    DateParser.Found found = DateParser.find(line);
    assertThat(found).as(line).isNotNull();
    return found.day();
  }
}
