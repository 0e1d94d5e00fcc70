package io.presswork.sqlite;

import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.exporter.ReleaseWriter;
import io.presswork.exporter.ReleaseWriters;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.Dateline;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Outcome;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Releases made by hand, and ways to write and read them. */
final class Runs {

  private Runs() {}

  static Path file(Path directory) {
    return directory.resolve("presswork.sqlite");
  }

  static ReleaseWriter open(Path directory) throws IOException {
    return ReleaseWriters.open(directory, Set.of(ExportFormat.SQLITE), ExportOptions.defaults());
  }

  static void write(Path directory, List<Release> releases) throws IOException {
    try (ReleaseWriter writer = open(directory)) {
      for (Release release : releases) {
        writer.write(release);
      }
      writer.commit();
    }
  }

  /** A release whose every free string is the given one, with one fact of each kind. */
  static Release saying(String id, String words) {
    Span span = Span.of(words, 0, words.length());
    Mention mention = new Mention(span, Section.BODY, words);
    return new Release(
        id,
        words,
        words,
        words,
        new Dateline(words, null, null, LocalDate.of(2024, 3, 5)),
        List.of(new Organisation(words, List.of(words), List.of(mention))),
        List.of(new City(words, words, words, List.of(mention))),
        List.of(
            new Award(words, words, words, Outcome.WON, 2, words, words, 2024, words, 0.93, span)),
        List.of(
            new Quote(
                QuoteKind.DIRECT, List.of(span), words, words, words, words, words, words, 1)),
        List.of(words),
        words);
  }

  /** A release of which nothing is known that can be unknown. */
  static Release sparse(String id, String words) {
    Span span = Span.of(words, 0, words.length());
    Mention mention = new Mention(span, Section.BODY, "ner");
    return new Release(
        id,
        "-",
        null,
        null,
        null,
        List.of(new Organisation(words, List.of(), List.of(mention))),
        List.of(new City(words, null, null, List.of(mention))),
        List.of(
            new Award(
                words, null, null, Outcome.RUNNER_UP, 1, null, null, null, "rule", 0.5, span)),
        List.of(
            new Quote(
                QuoteKind.INDIRECT, List.of(span), null, null, null, null, null, "rule", 0.125)),
        List.of(),
        words);
  }

  /** The rows of a query, cells as the driver gives them. */
  static List<List<@Nullable Object>> query(Path directory, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file(directory));
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** The first cell of every row of a query. */
  static List<@Nullable Object> column(Path directory, String sql) throws SQLException {
    List<@Nullable Object> column = new ArrayList<>();
    query(directory, sql).forEach(row -> column.add(row.get(0)));
    return column;
  }
}
