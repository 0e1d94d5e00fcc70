package io.presswork.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.presswork.exporter.Releases;
import io.presswork.model.Dateline;
import io.presswork.model.Release;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseJsonParserTest {

  private static final ReleaseJson LINE = new ReleaseJson(JsonLayout.LINE, true);
  private static final ReleaseJson INDENTED = new ReleaseJson(JsonLayout.INDENTED, true);
  private static final String HARBOUR_LIGHTS = LINE.toJson(Releases.harbourLights());

  static Stream<Release> releases() {
    return Stream.concat(
        Stream.of(
            Releases.harbourLights(),
            Releases.sparse(),
            Releases.empty("empty", ""),
            Releases.withHeadline("title", "Title", "Title\n")),
        Stream.of(
                "plain",
                "\"\\\b\f\n\r\t/",
                "nul\u0000esc\u001Bdel\u007F",
                "lone \uD83D high",
                "lone \uDE00",
                "\uDE00\uD83D swapped",
                "\\uD83D is no escape",
                "non\uFFFEcharacter\uFFFF",
                "\uD83D\uDE00\u2028\u202E\u05E9e\u0301",
                "\uFEFFmark",
                "</script>${y}%s")
            .map(words -> Releases.saying("id " + words, words)));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void whatWasWrittenIsWrittenAgainUnitForUnit(Release release) throws IOException {
    for (ReleaseJson form : List.of(LINE, INDENTED)) {
      String json = form.toJson(release);

      assertThat(form.toJson(ReleaseJsonParser.parse(json))).isEqualTo(json);
    }
  }

  @RepeatedTest(40)
  void unitsOfEveryKindComeBack(RepetitionInfo info) throws IOException {
    Random random = new Random(info.getCurrentRepetition());
    int[] kinds = {0, 0x20, 0x7F, 0x2028, 0xD800, 0xDC00, 0xFFF0};
    StringBuilder words = new StringBuilder("x");
    for (int i = 0; i < 200; i++) {
      words.append((char) (kinds[random.nextInt(kinds.length)] + random.nextInt(16)));
    }
    String json = LINE.toJson(Releases.saying("id", words.toString()));

    Release read = ReleaseJsonParser.parse(json);

    assertThat(read.text()).isEqualTo(words.toString());
    assertThat(LINE.toJson(read)).isEqualTo(json);
  }

  @Test
  void allComesBackButRegionOfTheDatelineAndFineDigits() throws IOException {
    Release release = Releases.harbourLights();
    Dateline dateline = release.dateline();

    Release read = ReleaseJsonParser.parse(HARBOUR_LIGHTS);

    assertThat(dateline).isNotNull();
    assertThat(read.dateline())
        .isEqualTo(new Dateline(dateline.city(), null, null, dateline.date()));
    assertThat(read.awards().get(0).confidence()).isEqualTo(0.93);
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("dateline", "awards.confidence")
        .isEqualTo(release);
  }

  @Test
  void aTextIsTakenFromElsewhereWhereTheJsonHasNone() throws IOException {
    Release release = Releases.sparse();
    String json = new ReleaseJson(JsonLayout.INDENTED, false).toJson(release);

    assertThat(
            ReleaseJsonParser.parse(json, id -> id.equals(release.id()) ? release.text() : null)
                .text())
        .isEqualTo(release.text());
  }

  @Test
  void theTextOfTheJsonComesFirst() throws IOException {
    assertThat(ReleaseJsonParser.parse(HARBOUR_LIGHTS, id -> "another").text())
        .isEqualTo(Releases.harbourLights().text());
  }

  @Test
  void aReleaseWithoutTextIsRefused() {
    String json = new ReleaseJson(JsonLayout.LINE, false).toJson(Releases.sparse());

    refuses(json, "/text: is missing, and there is no text beside it");
  }

  @Test
  void wordsThatAreNotInTheTextAreRefused() {
    refuses(
        HARBOUR_LIGHTS.replace(
            "\"text\":\"Aldmoor Harbour Trust won", "\"text\":\"Aldmoor Harbour Trust got"),
        "/awards/0/evidence: says 'Aldmoor Harbour Trust got the Northern Light Prize for Publi"
            + "...', but the text at [93, 161) is 'Aldmoor Harbour Trust won the Northern");
    String shorter = HARBOUR_LIGHTS.replace("AHT is based in Aldmoor.\\n\"}", "\"}");
    refuses(shorter, "/organisations/0/mentions/1: lies at [");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"schemaVersion\":1, | `` | /schemaVersion: is missing",
        "\"schemaVersion\":1 | \"schemaVersion\":2 | /schemaVersion: is 2; read is only 1",
        "\"schemaVersion\":1 | \"schemaVersion\":\"1\" | /schemaVersion: is \"1\" where a whole"
            + " number from 1 belongs",
        "\"utf-16\" | \"utf-8\" | /offsetUnit: is not utf-16",
        "\"id\":\"harbour-lights\" | \"id\":null | /id: is null where a text belongs",
        "\"language\":\"en\" | \"language\":7 | /language: is a number where a text belongs",
        "\"date\":\"2024-03-05\" | \"date\":\"2024-02-30\" | /dateline/date: is no day such as"
            + " 2024-03-05",
        "\"aliases\":[\"AHT\" | \"aliases\":[[] | /organisations/0/aliases/0: is a list where a"
            + " text belongs",
        "\"section\":\"body\" | \"section\":\"foot\" | /organisations/0/mentions/1/section: is"
            + " \"foot\"; known are navigation, headline",
        "\"outcome\":\"won\" | \"outcome\":\"lost\" | /awards/0/outcome: is \"lost\"; known are won",
        "\"count\":2 | \"count\":0 | /awards/0/count: is 0 where a whole number from 1 belongs",
        "\"count\":2 | \"count\":2.5 | /awards/0/count: is 2.5 where a whole number from 1 belongs",
        "\"year\":2024 | \"year\":99999999999 | /awards/0/year: is 99999999999 where",
        "\"confidence\":0.93 | \"confidence\":1e400 | /awards/0/confidence: is",
        "\"confidence\":0.93 | \"confidence\":-0.1 | /awards/0/confidence: is -0.1 where a number"
            + " from 0 to 1 belongs",
        "\"begin\":0 | \"begin\":-1 | /organisations/0/mentions/0/begin: is -1 where",
        "\"begin\":0,\"end\":21 | \"begin\":21,\"end\":21 | /organisations/0/mentions/0: is empty or"
            + " backwards: [21, 21)",
        "\"issues\":[ | \"issues\":[3, | /issues/0: is a number where a text belongs",
        "\"issues\":[ | \"issues\":[], \"issues\":[ | /: is not JSON: Duplicate",
      })
  void everyFaultNamesItsField(String right, String wrong, String message) {
    assertThat(HARBOUR_LIGHTS).contains(right);
    int at = HARBOUR_LIGHTS.indexOf(right);

    refuses(
        HARBOUR_LIGHTS.substring(0, at) + wrong + HARBOUR_LIGHTS.substring(at + right.length()),
        message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisations",
        "cities",
        "awards",
        "quotes",
        "issues",
        "mentions",
        "outcome",
        "parts",
        "evidence",
        "rule",
        "confidence",
        "aliases",
        "source",
        "kind",
        "count"
      })
  void aFieldThatIsNeededMustBeThere(String name) {
    refuses(HARBOUR_LIGHTS.replace("\"" + name + "\":", "\"x\":"), "/" + name + ": is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"category", "year", "region", "speaker", "headline", "dateline"})
  void aFieldThatMayBeNullMayBeMissing(String name) throws IOException {
    assertThat(ReleaseJsonParser.parse(HARBOUR_LIGHTS.replace("\"" + name + "\":", "\"x\":")).id())
        .isEqualTo("harbour-lights");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | /: is not JSON: Unexpected end-of-input",
        "[] | /: is a list where the object of a release belongs",
        "nonsense | /: is not JSON: Unrecognized token 'nonsense'",
        "{} {} | /: is more than one value where one release belongs",
        "'' | /: is nothing where the object of a release belongs",
      })
  void whatIsNoReleaseIsRefused(String json, String message) {
    refuses(json, message);
  }

  @Test
  void depthAndLengthDoNotCrash() {
    String more = HARBOUR_LIGHTS.substring(0, HARBOUR_LIGHTS.lastIndexOf('}')) + ",\"more\":";
    refuses("[".repeat(1_000_000), "/: is not JSON: Document nesting depth (101) exceeds");
    refuses(more + "{\"a\":".repeat(1_000_000), "/: is not JSON: Document nesting depth");
    refuses(more + "9".repeat(1_000_000) + "}", "/: is not JSON: Number value length");
    refuses(
        HARBOUR_LIGHTS.replace("\"count\":2", "\"count\":" + "9".repeat(900)),
        "/awards/0/count: is a number where");
    refuses(HARBOUR_LIGHTS.replace("\"count\":2", "\"count\":1e999999999"), "/awards/0/count: is ");
  }

  @Test
  void aTextOfManyMegabytesIsRead() throws IOException {
    String words = "word ".repeat(6_000_000);

    assertThat(ReleaseJsonParser.parse(LINE.toJson(Releases.empty("long", words))).text())
        .isEqualTo(words);
  }

  private static void refuses(String json, String message) {
    assertThatThrownBy(() -> ReleaseJsonParser.parse(json))
        .isInstanceOf(InvalidReleaseException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }
}
