package io.presswork.exporter.xlsx;

import io.presswork.exporter.xlsx.WrittenTable.WrittenSheet;
import io.presswork.model.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first sheet: what is in the workbook, how awards fared, and what to look at. */
final class SummarySheet {

  static final String TITLE = "Summary";

  private static final Look HEADING = Look.TEXT.bold(20);
  private static final Look LEAD = Look.TEXT.in(Palette.QUIET);
  private static final Look NOTE = Look.TEXT.in(Palette.QUIET).wrapped();
  private static final Look LINK = Look.TEXT.in(Palette.LINK);

  private final Sheet sheet;
  private final RunTally tally;
  private final List<WrittenTable> tables;
  private int row;

  SummarySheet(Sheet sheet, RunTally tally, List<WrittenTable> tables) {
    this.sheet = sheet;
    this.tally = tally;
    this.tables = tables;
  }

  void write() throws IOException {
    sheet.hideGridLines();
    sheet.printWide();
    sheet.width(0, 26);
    sheet.width(1, 12);
    sheet.width(2, 84);
    sheet.height(0, 30);
    sheet.text(row++, 0, "What the press releases say", HEADING);
    sheet.text(row++, 0, lead(), LEAD);
    contents();
    outcomes();
    checks();
    sheet.finish();
  }

  private String lead() {
    return "Organisations, cities, awards and quotes of "
        + counted(tally.releases(), "press release", "press releases")
        + ": one row a fact, with a link to its release.";
  }

  private void contents() {
    section("Sheets", "rows", "what a row is");
    for (WrittenTable table : tables) {
      for (WrittenSheet part : table.sheets()) {
        String target = SheetPlace.target(part.name(), 0);
        line(part.name(), LINK, target, part.rows(), described(table.table()));
      }
    }
  }

  private void outcomes() {
    section("Awards by outcome", "awards", "what it means");
    for (Outcome outcome : Outcome.values()) {
      line(outcome.label(), Look.of(outcome), null, tally.awards(outcome), described(outcome));
    }
  }

  private void checks() {
    section("Worth a look", "releases", "where");
    line(
        "Duplicates",
        Look.TEXT,
        null,
        tally.duplicates(),
        "column duplicate_of of Releases: the same text as an earlier release");
    line(
        "With issues",
        Look.TEXT,
        null,
        tally.withIssues(),
        "column issues of Releases: what was wrong with the input");
    if (tally.withCuts() > 0) {
      line(
          "With cut cells",
          Look.TEXT,
          null,
          tally.withCuts(),
          "column issues of Releases: a cell takes 32,767 characters, the rest was left out");
    }
  }

  private void section(String title, String figure, String words) {
    row++;
    sheet.text(row, 0, title, Look.HEADER);
    sheet.text(row, 1, figure, Look.HEADER);
    sheet.text(row, 2, words, Look.HEADER);
    row++;
  }

  private void line(String label, Look look, @Nullable String target, long figure, String words) {
    sheet.link(row, 0, target);
    sheet.text(row, 0, label, look);
    sheet.number(row, 1, figure, Look.WHOLE);
    sheet.text(row, 2, words, NOTE);
    row++;
  }

  private static String counted(long number, String one, String many) {
    return number == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d %s", number, many);
  }

  private static String described(String table) {
    return switch (table) {
      case "releases" -> "a press release: headline, dateline, how many facts it has";
      default -> "";
    };
  }

  private static String described(Outcome outcome) {
    return switch (outcome) {
      case WON -> "received it, in gold, silver or bronze too";
      case HONOURED -> "put on a list or ranking, certified, inducted, made a fellow";
      case NOMINATED -> "put forward for it";
      case SHORTLISTED -> "on its short or long list";
      case FINALIST -> "among its finalists";
      case RUNNER_UP -> "second or third place, merit, honourable mention";
    };
  }
}
