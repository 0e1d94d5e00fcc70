package io.presswork.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.presswork.exporter.schema.SchemaCheck;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that break careless writers, read back by readers of other origin. */
class HostileReleaseTest {

  @TempDir Path directory;

  /** What a release says, and what a cell of a table shows of it. */
  static List<Arguments> words() {
    return List.of(
        Arguments.of("plain", "plain"),
        Arguments.of("\"", "\""),
        Arguments.of("say \"yes\", \"no\"", "say \"yes\", \"no\""),
        Arguments.of("a,b;c|d", "a,b;c|d"),
        Arguments.of("#comment", "#comment"),
        Arguments.of("'quoted'", "'quoted'"),
        Arguments.of("C:\\temp\\n", "C:\\temp\\n"),
        Arguments.of("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        Arguments.of(
            "page\fbreak\u000Bline\u0085next\u2028par\u2029", "page\nbreak\nline\nnext\npar\n"),
        Arguments.of(
            "nul\u0000bell\u0007esc\u001Bdel\u007F", "nul\uFFFDbell\uFFFDesc\uFFFDdel\uFFFD"),
        Arguments.of("tab\tinside", "tab\tinside"),
        Arguments.of("lone \uD83D high", "lone \uFFFD high"),
        Arguments.of("lone \uDE00", "lone \uFFFD"),
        Arguments.of("\uDE00\uD83D swapped", "\uFFFD\uFFFD swapped"),
        Arguments.of("non\uFFFEcharacter\uFFFF", "non\uFFFDcharacter\uFFFD"),
        Arguments.of(
            "emoji \uD83D\uDE00 family \uD83D\uDC68\u200D\uD83D\uDC69",
            "emoji \uD83D\uDE00 family \uD83D\uDC68\u200D\uD83D\uDC69"),
        Arguments.of(
            "\u202Eright to left \u05E9\u05DC\u05D5\u05DD",
            "\u202Eright to left \u05E9\u05DC\u05D5\u05DD"),
        Arguments.of("e\u0301 and \u00E9", "e\u0301 and \u00E9"),
        Arguments.of("\uFEFFmark", "\uFEFFmark"),
        Arguments.of("=HYPERLINK(\"http://x\",\"y\")", "'=HYPERLINK(\"http://x\",\"y\")"),
        Arguments.of("</script>]]>{{x}}${y}%s", "</script>]]>{{x}}${y}%s"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void jsonGivesBackEveryUnit(String words, String ignored) throws IOException {
    write(words);

    JsonNode object =
        new ObjectMapper().readTree(Files.readString(directory.resolve("json/id.json")));
    JsonNode line =
        new ObjectMapper().readTree(Files.readString(directory.resolve("releases.jsonl")));
    assertThat(line).isEqualTo(object);
    assertThat(object.get("headline").textValue()).isEqualTo(words);
    assertThat(object.get("text").textValue()).isEqualTo(words);
    assertThat(object.at("/organisations/0/aliases/1").textValue()).isEqualTo(words);
    assertThat(object.at("/awards/0/evidence/text").textValue()).isEqualTo(words);
    assertThat(object.at("/issues/0").textValue()).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("words")
  void jsonFollowsTheSchema(String words, String ignored) throws IOException {
    write(words);

    SchemaCheck.assertValid(
        Map.of(
            "json/id.json", Files.readString(directory.resolve("json/id.json")),
            "releases.jsonl", Files.readString(directory.resolve("releases.jsonl"))));
  }

  @ParameterizedTest
  @MethodSource("words")
  void aJsonLineIsOneLine(String words, String ignored) throws IOException {
    write(words);

    assertThat(Files.readString(directory.resolve("releases.jsonl")))
        .matches(text -> text.indexOf('\n') == text.length() - 1, "ends in its only LF");
  }

  @ParameterizedTest
  @MethodSource("words")
  void csvGivesBackTheCells(String words, String cell) throws IOException {
    write(words);

    for (var table : Tables.all()) {
      CSVRecord row = onlyRow(table.name());
      assertThat(row.getParser().getHeaderNames())
          .isEqualTo(table.columns().stream().map(Column::name).toList());
      assertThat(row.size()).isEqualTo(table.columns().size());
    }
    assertThat(onlyRow("releases").get("headline")).isEqualTo(cell);
    assertThat(onlyRow("releases").get("issues")).isEqualTo(cell);
    assertThat(onlyRow("organisations").get("organisation")).isEqualTo(cell);
    assertThat(onlyRow("cities").get("country")).isEqualTo(cell);
    assertThat(onlyRow("awards").get("granter")).isEqualTo(cell);
    assertThat(onlyRow("quotes").get("rule")).isEqualTo(cell);
    assertThat(onlyRow("quotes").get("confidence")).isEqualTo("0.50");
  }

  private void write(String words) throws IOException {
    ExportOptions options = ExportOptions.defaults().withByteOrderMark(false).withText(true);
    try (ReleaseWriter writer = ReleaseWriters.open(directory, OwnFormats.all(), options)) {
      writer.write(Releases.saying("id", words));
      writer.commit();
    }
  }

  private CSVRecord onlyRow(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(directory.resolve(table + ".csv"), UTF_8, format)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).as(table).hasSize(1);
      return records.get(0);
    }
  }
}
