package io.presswork.extractor.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Dateline;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words before the first dash of a story. */
class DatelineParserTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
  private static final String STORY = "The mill opened its gates on Monday.";

  private final DatelineParser parser = new DatelineParser(new Places());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BELFORD – |BELFORD||",
        "BELFORD -- |BELFORD||",
        "BELFORD, Northshire — |BELFORD|Northshire|",
        "Belford, Orland - |Belford||Orland",
        "ALDMOOR, Northshire, Orland – |ALDMOOR|Northshire|Orland",
        "QUILLHAVEN – |QUILLHAVEN||",
      })
  void placesWithoutADay(String head, String city, String region, String country) {
    assertThat(dateline(head)).isEqualTo(new Dateline(city, region, country, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BELFORD, March 5, 2024 – ",
        "BELFORD, March 5, 2024 /Wire/ -- ",
        "BELFORD – March 5, 2024 – ",
        "BELFORD (March 5, 2024) ",
        "BELFORD, 5 March 2024: ",
        "BELFORD, Tuesday, 5 March 2024, 10:30 am GMT – ",
        "BELFORD (Wire) 5 March 2024 – "
      })
  void placeAndDayInEveryOrder(String head) {
    assertThat(dateline(head)).isEqualTo(new Dateline("BELFORD", null, null, DAY));
  }

  @Test
  void aDayAloneIsADateline() {
    assertThat(dateline("March 5, 2024 – ")).isEqualTo(new Dateline(null, null, null, DAY));
  }

  @Test
  void ofTwoCitiesTheFirstIsTaken() {
    assertThat(dateline("BELFORD and ALDMOOR, March 5, 2024 – "))
        .isEqualTo(new Dateline("BELFORD", null, null, DAY));
  }

  @Test
  void theStoryBeginsBehindTheDash() {
    String text = "BELFORD, March 5, 2024 – " + STORY;
    DatelineParser.Found found = parser.parse(text);
    assertThat(text.substring(found.end())).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill – an old one – opened on Monday.",
        "Larkfield Bakery – the oldest in town – opened.",
        "We are glad: the mill opened.",
        "Note: the mill opened.",
        "Belford is glad – the mill opened.",
        "Well-known bakers came to Belford – by train.",
        "",
        "–",
        "BELFORD",
        "Ines Okafor (chair) opened the mill."
      })
  void isNoDateline(String text) {
    assertThat(parser.parse(text)).as(text).isNull();
  }

  private Dateline dateline(String head) {
    DatelineParser.Found found = parser.parse(head + STORY);
    assertThat(found).as(head).isNotNull();
    return found.dateline();
  }
}
