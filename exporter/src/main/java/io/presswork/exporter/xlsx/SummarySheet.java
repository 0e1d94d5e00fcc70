package io.presswork.exporter.xlsx;

import static java.util.stream.Collectors.joining;

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
  private static final Look QUIET = Look.TEXT.in(Palette.QUIET);
  private static final Look LINK = Look.TEXT.in(Palette.LINK);

  private static final int HEADING_HEIGHT = 30;
  private static final int LABEL_WIDTH = 26;
  private static final int FIGURE_WIDTH = 12;
  private static final int WORDS_WIDTH = 64;
  private static final int GAP_WIDTH = 4;
  private static final int NAME_WIDTH = 44;

  /** The first column of the top lists. */
  private static final int TOP = 4;

  private final Sheet sheet;
  private final RunTally tally;
  private final List<WrittenTable> tables;
  private final List<TopList> topLists;
  private final long namesLeftOut;
  private int row;

  /**
   * For a workbook whose other sheets are written.
   *
   * @param namesLeftOut how many names the tables across releases lack
   */
  SummarySheet(
      Sheet sheet,
      RunTally tally,
      List<WrittenTable> tables,
      List<TopList> topLists,
      long namesLeftOut) {
    this.sheet = sheet;
    this.tally = tally;
    this.tables = tables;
    this.topLists = topLists;
    this.namesLeftOut = namesLeftOut;
  }

  /** Fills and ends the sheet. */
  void write() throws IOException {
    sheet.hideGridLines();
    sheet.printWide();
    sheet.width(0, LABEL_WIDTH);
    sheet.width(1, FIGURE_WIDTH);
    sheet.width(2, WORDS_WIDTH);
    sheet.height(0, HEADING_HEIGHT);
    sheet.text(row++, 0, "What the press releases say", HEADING);
    sheet.text(row++, 0, lead(), QUIET);
    row++;
    int top = row;
    contents();
    outcomes();
    checks();
    row = top;
    topLists();
    sheet.finish();
  }

  /** To the right of all else. */
  private void topLists() {
    sheet.width(TOP - 1, GAP_WIDTH);
    sheet.width(TOP, NAME_WIDTH);
    sheet.width(TOP + 1, FIGURE_WIDTH);
    for (TopList list : topLists) {
      if (!list.entries().isEmpty()) {
        sheet.text(row, TOP, list.place().title(), Look.HEADER);
        sheet.text(row, TOP + 1, list.figure(), Look.HEADER.toTheRight());
        row++;
        for (int i = 0; i < list.entries().size(); i++) {
          sheet.link(row, TOP, list.place().target(i));
          sheet.text(row, TOP, list.entries().get(i).name(), LINK);
          sheet.number(row, TOP + 1, list.entries().get(i).number(), Look.WHOLE);
          row++;
        }
        row++;
      }
    }
  }

  private String lead() {
    String releases =
        tally.releases() == 1
            ? "1 press release"
            : String.format(Locale.ROOT, "%,d press releases", tally.releases());
    return "Organisations, cities, awards and quotes of " + releases + ", one fact a row.";
  }

  private void contents() {
    section("Sheets", "rows", "a row is");
    for (WrittenTable table : tables) {
      for (WrittenSheet part : table.sheets()) {
        String target = SheetPlace.target(part.name(), 0);
        line(part.name(), LINK, target, part.rows(), rowOf(table.table()));
      }
    }
    row++;
  }

  private void outcomes() {
    section("Awards by outcome", "rows", "the recipient");
    for (Outcome outcome : Outcome.values()) {
      line(outcome.label(), Look.of(outcome), null, tally.awards(outcome), meaning(outcome));
    }
    row++;
  }

  private void checks() {
    section("Worth a look", "number", "where");
    check("Duplicates", tally.duplicates(), "duplicate_of in Releases: the text of an earlier one");
    check("With issues", tally.withIssues(), "issues in Releases: what was wrong with the input");
    if (tally.withCuts() > 0) {
      check("With cut cells", tally.withCuts(), "issues in Releases: cells take 32,767 characters");
    }
    if (namesLeftOut > 0) {
      check("Rare names left out", namesLeftOut, "the sheets of all releases: too many to count");
    }
    List<WrittenSheet> full =
        tables.stream()
            .flatMap(table -> table.sheets().stream())
            .filter(part -> part.linksLeftOut() > 0)
            .toList();
    if (!full.isEmpty()) {
      check(
          "Cells without link",
          full.stream().mapToLong(WrittenSheet::linksLeftOut).sum(),
          full.stream().map(WrittenSheet::name).collect(joining(", "))
              + ": more links than a sheet takes");
    }
  }

  private void section(String title, String figure, String words) {
    sheet.text(row, 0, title, Look.HEADER);
    sheet.text(row, 1, figure, Look.HEADER.toTheRight());
    sheet.text(row, 2, words, Look.HEADER);
    row++;
  }

  private void check(String label, long number, String where) {
    line(label, Look.TEXT, null, number, where);
  }

  private void line(String label, Look look, @Nullable String target, long figure, String words) {
    sheet.link(row, 0, target);
    sheet.text(row, 0, label, look);
    sheet.number(row, 1, figure, Look.WHOLE);
    sheet.text(row, 2, words, QUIET);
    row++;
  }

  private static String rowOf(String table) {
    return switch (table) {
      case "releases" -> "a press release, with how many facts it has";
      case "organisations" -> "an organisation that a release names";
      case "cities" -> "a city that a release names";
      case "awards" -> "an award and its recipient";
      case "quotes" -> "what somebody said";
      case "all_organisations" -> "an organisation in all releases";
      case "all_cities" -> "a city in all releases";
      case "award_programmes" -> "a year of an award programme in all releases";
      case "most_quoted" -> "a person in all releases, most quotes first";
      default -> "";
    };
  }

  private static String meaning(Outcome outcome) {
    return switch (outcome) {
      case WON -> "received it, in gold, silver or bronze too";
      case HONOURED -> "is on a list or ranking, certified, inducted, a fellow";
      case NOMINATED -> "was put forward for it";
      case SHORTLISTED -> "is on its short or long list";
      case FINALIST -> "is among its finalists";
      case RUNNER_UP -> "took second or third place, merit, honourable mention";
    };
  }
}
