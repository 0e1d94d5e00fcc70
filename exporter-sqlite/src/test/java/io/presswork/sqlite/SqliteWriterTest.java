package io.presswork.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.exporter.ReleaseWriter;
import io.presswork.exporter.ReleaseWriters;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteWriterTest {

  @TempDir private Path root = Path.of("");

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** More rows than are added at a time, long ones among them. */
  private static List<Release> many() {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      releases.add(Runs.saying("id" + i, "Vale " + i + " bank".repeat(i % 97 == 0 ? 3_000 : 2)));
    }
    return releases;
  }

  @Test
  void everyReleaseAndFactIsThereInItsOrder() throws Exception {
    Runs.write(root, many());

    for (String table : List.of("releases", "organisations", "cities", "awards", "quotes")) {
      assertThat(Runs.column(root, "SELECT release_id FROM " + table + " ORDER BY rowid"))
          .as(table)
          .hasSize(600)
          .startsWith("id0", "id1")
          .endsWith("id599");
    }
    assertThat(Runs.column(root, "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(names(root)).containsExactly("presswork.sqlite");
  }

  @Test
  void theSameReleasesGiveTheSameBytes() throws Exception {
    Runs.write(root.resolve("plain"), many());
    byte[] plain = Files.readAllBytes(Runs.file(root.resolve("plain")));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Runs.write(root.resolve(tag), many());

        assertThat(Files.readAllBytes(Runs.file(root.resolve(tag)))).as(tag).isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aSecondRunReplacesTheFirst() throws Exception {
    Runs.write(root, many());
    Runs.write(root, List.of(Runs.saying("a", "Vale")));
    Runs.write(root.resolve("fresh"), List.of(Runs.saying("a", "Vale")));

    assertThat(Files.readAllBytes(Runs.file(root)))
        .isEqualTo(Files.readAllBytes(Runs.file(root.resolve("fresh"))));
  }

  @Test
  void aRunWithoutReleasesHasEmptyTables() throws Exception {
    Runs.write(root, List.of());

    assertThat(Runs.column(root, "SELECT count(*) FROM awards")).containsExactly(0);
  }

  @Test
  void anAbortLeavesNothing() throws Exception {
    Path directory = root.resolve("run");
    try (ReleaseWriter writer = Runs.open(directory)) {
      for (Release release : many()) {
        writer.write(release);
      }
      assertThat(names(directory)).containsExactly("presswork.sqlite.part");
    }

    assertThat(names(directory)).isEmpty();
  }

  @Test
  void anAbortKeepsTheFileOfAnEarlierRun() throws Exception {
    Runs.write(root, List.of(Runs.saying("a", "Vale")));
    byte[] before = Files.readAllBytes(Runs.file(root));

    try (ReleaseWriter writer = Runs.open(root)) {
      writer.write(Runs.saying("b", "Orrin"));
    }

    assertThat(names(root)).containsExactly("presswork.sqlite");
    assertThat(Files.readAllBytes(Runs.file(root))).isEqualTo(before);
  }

  @Test
  void whatAKilledRunLeftIsReplaced() throws Exception {
    Files.writeString(root.resolve("presswork.sqlite.part"), "SQLite format 3, cut off");

    Runs.write(root, List.of(Runs.saying("a", "Vale")));

    assertThat(names(root)).containsExactly("presswork.sqlite");
    assertThat(Runs.column(root, "SELECT release_id FROM releases")).containsExactly("a");
  }

  @Test
  void aRepeatedIdIsNamedAndEndsTheRun() throws Exception {
    try (ReleaseWriter writer = Runs.open(root)) {
      writer.write(Runs.saying("news/vale", "Vale"));
      writer.write(Runs.saying("b", "Orrin"));

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> writer.write(Runs.saying("news/vale", "Marsh")))
          .withMessage("presswork.sqlite: there are two releases with the id news/vale");
      assertThatIllegalStateException().isThrownBy(writer::commit);
    }
    assertThat(names(root)).isEmpty();
  }

  @Test
  void nothingIsTakenAfterCommitOrClose() throws Exception {
    ReleaseWriter writer = Runs.open(root);
    writer.commit();

    assertThatIllegalStateException().isThrownBy(() -> writer.write(Runs.saying("a", "Vale")));
    writer.close();
    writer.close();
    assertThatIllegalStateException().isThrownBy(writer::commit);
    assertThat(names(root)).containsExactly("presswork.sqlite");
  }

  @Test
  void allFormatsCanBeWrittenInOneRun() throws Exception {
    try (ReleaseWriter writer =
        ReleaseWriters.open(root, EnumSet.allOf(ExportFormat.class), ExportOptions.defaults())) {
      writer.write(Runs.saying("a", "Vale"));
      writer.commit();
    }

    assertThat(names(root)).contains("presswork.sqlite", "releases.csv", "releases.jsonl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "question?cache=shared",
        "per%20cent%3F",
        "hash#tag",
        "blank and 'quote'",
        "ümlaut 東京",
        "semi;colon&and=is",
        "-dash",
        "file:x"
      })
  void theFolderMayHaveAnyName(String name) throws Exception {
    Path directory = root.resolve(name);

    Runs.write(directory, List.of(Runs.saying("a", "Vale")));

    assertThat(names(directory)).containsExactly("presswork.sqlite");
    assertThat(names(root)).containsExactly(name);
    assertThat(Files.size(Runs.file(directory))).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain | plain",
        "'; DROP TABLE releases; -- | '; DROP TABLE releases; --",
        "say \"yes\", ?1 :a @b $c | say \"yes\", ?1 :a @b $c",
        "=HYPERLINK(\"http://x\") | =HYPERLINK(\"http://x\")",
        "007 | 007",
        "1e5 | 1e5",
        "NULL | NULL",
        "% _ \\ * | % _ \\ *",
        "one\\r\\ntwo\\rthree | one\\ntwo\\nthree",
        "nul\\u0000esc\\u001B | nul\\uFFFDesc\\uFFFD",
        "lone \\uD83D high | lone \\uFFFD high",
        "\\uDE00\\uD83D swapped | \\uFFFD\\uFFFD swapped",
        "\\uD83D\\uDE00 \\u202E\\u05E9 e\\u0301 | \\uD83D\\uDE00 \\u202E\\u05E9 e\\u0301",
        "\\uFEFFmark | \\uFEFFmark",
      })
  void wordsComeBackAsEveryTableSpellsThem(String said, String cell) throws Exception {
    String words = unescaped(said);
    String expected = unescaped(cell);
    Runs.write(root, List.of(Runs.saying("id", words)));

    assertThat(
            Runs.query(
                root, "SELECT source, headline, language, dateline_city, issues FROM releases"))
        .containsExactly(List.of(expected, expected, expected, expected, expected));
    assertThat(Runs.query(root, "SELECT award, category, recipient, granter, event FROM awards"))
        .containsExactly(List.of(expected, expected, expected, expected, expected));
    assertThat(Runs.query(root, "SELECT city, region, country, rule FROM cities"))
        .containsExactly(List.of(expected, expected, expected, expected));
    assertThat(Runs.query(root, "SELECT speaker, speaker_mention, title, cue, rule FROM quotes"))
        .containsExactly(List.of(expected, expected, expected, expected, expected));
    assertThat(Runs.query(root, "SELECT typeof(organisation), organisation FROM organisations"))
        .containsExactly(List.of("text", expected));
  }

  /** What escapes of Java stand for, lone surrogates too. */
  private static String unescaped(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (words.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(words.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (words.startsWith("\\r", i) || words.startsWith("\\n", i)) {
        plain.append(words.charAt(i + 1) == 'r' ? '\r' : '\n');
        i++;
      } else {
        plain.append(words.charAt(i));
      }
    }
    return plain.toString();
  }

  @Test
  void longWordsAreNotCut() throws Exception {
    String words = "Vale ".repeat(200_000).strip();
    Runs.write(root, List.of(Runs.saying("id", words)));

    assertThat(Runs.column(root, "SELECT length(quote) FROM quotes"))
        .containsExactly(words.length());
    assertThat(Runs.column(root, "SELECT issues FROM releases")).containsExactly(words);
  }
}
