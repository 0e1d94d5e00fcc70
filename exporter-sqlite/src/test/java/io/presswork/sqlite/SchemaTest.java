package io.presswork.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Tables;
import io.presswork.model.FactKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database is made of, as SQLite itself tells it. */
class SchemaTest {

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void write() throws Exception {
    Runs.write(
        directory,
        List.of(
            Runs.saying("a", "Vale"),
            Runs.sparse("b", "Orrin"),
            Runs.saying("c", "Vale"),
            Runs.saying("d", "vale")));
  }

  @Test
  void tablesAreThoseOfEveryOtherFormat() throws Exception {
    assertThat(
            Runs.column(
                directory, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"))
        .containsExactly("releases", "organisations", "cities", "awards", "quotes");
  }

  @ParameterizedTest
  @EnumSource(FactKind.class)
  void aTableOfFactsHasAKeyOfItsOwnBeforeTheColumnsOfEveryOtherFormat(FactKind kind)
      throws Exception {
    List<String> expected = new ArrayList<>(List.of(kind.label() + "_id"));
    expected.addAll(Tables.of(kind).columns().stream().map(Column::name).toList());

    assertThat(names(Tables.of(kind).name())).isEqualTo(expected);
    assertThat(
            Runs.column(
                directory,
                "SELECT name FROM pragma_table_info('" + Tables.of(kind).name() + "') WHERE pk"))
        .containsExactly(kind.label() + "_id");
    assertThat(
            Runs.column(
                directory,
                "SELECT "
                    + kind.label()
                    + "_id FROM "
                    + Tables.of(kind).name()
                    + " ORDER BY rowid"))
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void releasesAreKeptByTheirId() throws Exception {
    assertThat(names("releases"))
        .isEqualTo(Tables.RELEASES.columns().stream().map(Column::name).toList());
    assertThat(
            Runs.query(
                directory, "SELECT name, \"notnull\" FROM pragma_table_info('releases') WHERE pk"))
        .containsExactly(List.of("release_id", 1));
  }

  private List<?> names(String table) throws Exception {
    return Runs.column(directory, "SELECT name FROM pragma_table_info('" + table + "')");
  }

  @ParameterizedTest
  @CsvSource({"organisations", "cities", "awards", "quotes"})
  void everyFactBelongsToARelease(String table) throws Exception {
    assertThat(
            Runs.query(
                directory,
                "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list('" + table + "')"))
        .containsExactly(List.of("releases", "release_id", "release_id"));
    assertThat(
            Runs.column(
                directory,
                "SELECT name FROM pragma_table_info('" + table + "') WHERE \"notnull\" = 1"))
        .containsExactly("release_id");
  }

  @Test
  void aDuplicateLeadsToTheFirstOfItsKind() throws Exception {
    assertThat(
            Runs.query(
                directory,
                "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list('releases')"))
        .containsExactly(List.of("releases", "duplicate_of", "release_id"));
    assertThat(Runs.column(directory, "SELECT duplicate_of FROM releases ORDER BY release_id"))
        .containsExactly(null, null, "a", "a");
  }

  @Test
  void keysHoldAndTheFileIsSound() throws Exception {
    assertThat(Runs.query(directory, "PRAGMA foreign_key_check")).isEmpty();
    assertThat(Runs.column(directory, "PRAGMA integrity_check")).containsExactly("ok");
  }

  @Test
  void whatIsAskedForHasAnIndex() throws Exception {
    assertThat(
            Runs.column(
                directory,
                "SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL ORDER BY"
                    + " name"))
        .containsExactly(
            "awards_award",
            "awards_outcome",
            "awards_recipient",
            "awards_release_id",
            "awards_year",
            "cities_city",
            "cities_release_id",
            "organisations_organisation",
            "organisations_release_id",
            "quotes_organisation",
            "quotes_release_id",
            "quotes_speaker");
    assertThat(
            Runs.query(directory, "EXPLAIN QUERY PLAN SELECT * FROM awards WHERE recipient = 'x'")
                .toString())
        .contains("USING INDEX awards_recipient");
  }

  @Test
  void theFileSaysWhoseItIsAndOfWhichSchema() throws Exception {
    assertThat(Runs.column(directory, "PRAGMA user_version")).containsExactly(1);
    assertThat(Runs.column(directory, "PRAGMA application_id")).containsExactly(0x50726573);
    assertThat(new String(Files.readAllBytes(Runs.file(directory)), StandardCharsets.ISO_8859_1))
        .startsWith("SQLite format 3\0");
    assertThat(Runs.column(directory, "PRAGMA journal_mode"))
        .as("the file needs no other beside it")
        .containsExactly("delete");
  }

  @Test
  void cellsHaveTheTypesOfTheirColumns() throws Exception {
    assertThat(
            Runs.query(
                directory,
                "SELECT typeof(\"count\"), typeof(year), typeof(\"begin\"), typeof(confidence),"
                    + " typeof(outcome) FROM awards WHERE release_id = 'a'"))
        .containsExactly(List.of("integer", "integer", "integer", "real", "text"));
    assertThat(
            Runs.query(
                directory,
                "SELECT typeof(dateline_date), dateline_date, typeof(awards), awards FROM releases"
                    + " WHERE release_id = 'a'"))
        .containsExactly(List.of("text", "2024-03-05", "integer", 1));
    assertThat(
            Runs.query(
                directory, "SELECT year, \"count\", confidence FROM awards WHERE release_id = 'a'"))
        .containsExactly(List.of(2024, 2, 0.93));
  }

  @Test
  void whatIsNotKnownIsNull() throws Exception {
    assertThat(
            Runs.column(
                directory,
                "SELECT count(*) FROM awards WHERE category IS NULL AND recipient IS NULL AND"
                    + " granter IS NULL AND event IS NULL AND year IS NULL"))
        .containsExactly(1);
    assertThat(
            Runs.column(
                directory,
                "SELECT release_id FROM releases WHERE headline IS NULL AND language IS NULL AND"
                    + " dateline_city IS NULL AND dateline_date IS NULL AND issues IS NULL"))
        .containsExactly("b");
    assertThat(
            Runs.column(
                directory,
                "SELECT release_id FROM quotes WHERE speaker IS NULL AND speaker_mention IS NULL"
                    + " AND title IS NULL AND organisation IS NULL AND cue IS NULL"))
        .containsExactly("b");
  }
}
