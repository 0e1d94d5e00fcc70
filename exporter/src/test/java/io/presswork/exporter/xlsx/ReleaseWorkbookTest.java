package io.presswork.exporter.xlsx;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.presswork.exporter.Folder;
import io.presswork.exporter.Releases;
import io.presswork.exporter.Workbooks;
import io.presswork.exporter.summary.Summariser;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.table.Tables;
import io.presswork.model.Dateline;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook as POI reads it. */
class ReleaseWorkbookTest {

  @TempDir Path directory;

  @Test
  void sheetsFollowTheSummaryInTheOrderOfTheTables() throws IOException {
    try (XSSFWorkbook workbook = written(Releases.harbourLights())) {
      assertThat(workbook.sheetIterator())
          .toIterable()
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly(
              "Summary",
              "Releases",
              "Organisations",
              "Cities",
              "Awards",
              "Quotes",
              "All organisations",
              "All cities",
              "Award programmes",
              "Most quoted");
      assertThat(workbook.getActiveSheetIndex()).isZero();
    }
  }

  @Test
  void everyTableHasAFrozenHeaderOfItsColumnsAndAFilterOverAllItsRows() throws IOException {
    try (XSSFWorkbook workbook = written(Releases.harbourLights(), Releases.sparse())) {
      for (Table<?, ?> table : Tables.all()) {
        XSSFSheet sheet = workbook.getSheet(table.name());
        int last = table.columns().size() - 1;
        assertThat(StreamSupport.stream(sheet.getRow(0).spliterator(), false))
            .extracting(cell -> cell.getStringCellValue())
            .isEqualTo(table.columns().stream().map(Column::name).toList());
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
            .isEqualTo("A1:" + (char) ('A' + last) + "3");
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
      }
    }
  }

  /** Excel asks to repair what does not. */
  @Test
  void everyPartKeepsToTheSchema() throws IOException {
    WorkbookLimits limits = new WorkbookLimits(3, 2);
    try (XSSFWorkbook workbook =
        written(
            limits,
            Releases.harbourLights(),
            WorkbookReleases.withAwards("a", 3),
            Releases.saying("b", " =1 & <2> "),
            Releases.sparse())) {
      List<XmlError> errors = new ArrayList<>();
      XmlOptions options = new XmlOptions().setErrorListener(errors);
      workbook.forEach(sheet -> ((XSSFSheet) sheet).getCTWorksheet().validate(options));
      workbook.getCTWorkbook().validate(options);
      workbook.getStylesSource().getCTStylesheet().validate(options);

      // Excel itself writes xml:space, of which the schema says nothing.
      assertThat(errors).filteredOn(error -> !error.getMessage().contains("space@")).isEmpty();
    }
  }

  @Test
  void figuresAndDaysAreNumbers() throws IOException {
    try (XSSFWorkbook workbook = written(Releases.harbourLights())) {
      XSSFCell day = cell(workbook, "Releases", 1, "dateline_date");
      assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2024, 3, 5));
      assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
      assertThat(cell(workbook, "Awards", 1, "year").getNumericCellValue()).isEqualTo(2024);
      XSSFCell confidence = cell(workbook, "Awards", 1, "confidence");
      assertThat(confidence.getNumericCellValue()).isEqualTo(0.93);
      assertThat(confidence.getCellStyle().getDataFormatString()).isEqualTo("0.00");
      assertThat(cell(workbook, "Awards", 1, "award").getCellType()).isEqualTo(CellType.STRING);
    }
  }

  @Test
  void whatIsNotKnownIsNoCell() throws IOException {
    try (XSSFWorkbook workbook = written(Releases.sparse())) {
      assertThat(cell(workbook, "Awards", 1, "recipient")).isNull();
      assertThat(cell(workbook, "Awards", 1, "year")).isNull();
      assertThat(cell(workbook, "Releases", 1, "dateline_date")).isNull();
    }
  }

  @Test
  void aDayThatSpreadsheetsCountDifferentlyIsWords() throws IOException {
    try (XSSFWorkbook workbook =
        written(
            dated("a", LocalDate.of(1900, 2, 28)),
            dated("b", LocalDate.of(1900, 3, 1)),
            dated("c", LocalDate.of(12024, 1, 1)))) {
      assertThat(cell(workbook, "Releases", 1, "dateline_date").getStringCellValue())
          .isEqualTo("1900-02-28");
      assertThat(
              cell(workbook, "Releases", 2, "dateline_date")
                  .getLocalDateTimeCellValue()
                  .toLocalDate())
          .isEqualTo(LocalDate.of(1900, 3, 1));
      assertThat(cell(workbook, "Releases", 3, "dateline_date").getStringCellValue())
          .isEqualTo("+12024-01-01");
    }
  }

  @Test
  void aFactLeadsToItsReleaseAndACountToItsFirstFact() throws IOException {
    try (XSSFWorkbook workbook =
        written(
            Releases.harbourLights(),
            Releases.empty("nothing", "nothing"),
            WorkbookReleases.withAwards("three", 3),
            Releases.sparse())) {
      for (FactKind kind : FactKind.values()) {
        String sheet = Tables.of(kind).name();
        XSSFSheet facts = workbook.getSheet(sheet);
        for (int row = 1; row <= facts.getLastRowNum(); row++) {
          XSSFCell from = facts.getRow(row).getCell(0);
          assertThat(target(workbook, from).getStringCellValue())
              .as("%s, row %d", sheet, row + 1)
              .isEqualTo(from.getStringCellValue());
        }
        XSSFSheet releases = workbook.getSheet("Releases");
        for (int row = 1; row <= releases.getLastRowNum(); row++) {
          XSSFCell count = cell(workbook, "Releases", row, sheet);
          if (count.getNumericCellValue() == 0) {
            assertThat(count.getHyperlink()).isNull();
          } else {
            XSSFCell first = target(workbook, count);
            assertThat(first.getStringCellValue())
                .isEqualTo(releases.getRow(row).getCell(0).getStringCellValue());
            XSSFCell before = facts.getRow(first.getRowIndex() - 1).getCell(0);
            assertThat(before.getStringCellValue()).isNotEqualTo(first.getStringCellValue());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void outcomesHaveTheirColours(Outcome outcome) throws IOException {
    try (XSSFWorkbook workbook = written(WorkbookReleases.withOutcome(outcome))) {
      XSSFCellStyle style = cell(workbook, "Awards", 1, "outcome").getCellStyle();

      assertThat(style.getFillForegroundColorColor().getARGBHex())
          .isEqualTo(Palette.of(outcome).paper());
      assertThat(style.getFont().getXSSFColor().getARGBHex()).isEqualTo(Palette.of(outcome).ink());
    }
  }

  @Test
  void longWordsWrapInWideColumnsFromTheTop() throws IOException {
    try (XSSFWorkbook workbook =
        written(Releases.saying("long", "We built it for the town. ".repeat(10)))) {
      XSSFCell quote = cell(workbook, "Quotes", 1, "quote");
      XSSFCell rule = cell(workbook, "Quotes", 1, "rule");
      assertThat(quote.getCellStyle().getWrapText()).isTrue();
      assertThat(quote.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
      assertThat(quote.getRow().getHeightInPoints()).isBetween(60f, 300f);
      assertThat(rule.getCellStyle().getWrapText()).isFalse();
      XSSFSheet quotes = workbook.getSheet("Quotes");
      assertThat(quotes.getColumnWidthInPixels(quote.getColumnIndex()))
          .isGreaterThan(2 * quotes.getColumnWidthInPixels(rule.getColumnIndex()));
    }
  }

  @Test
  void aCutCellIsSaidInItsReleaseAndInTheSummary() throws IOException {
    try (XSSFWorkbook workbook =
        written(Releases.withHeadline("a", "x".repeat(40_000), "t"), Releases.harbourLights())) {
      assertThat(cell(workbook, "Releases", 1, "headline").getStringCellValue())
          .isEqualTo("x".repeat(32_767));
      assertThat(cell(workbook, "Releases", 1, "issues").getStringCellValue())
          .isEqualTo("cells cut to 32767 characters: releases.headline (1)");
      assertThat(summary(workbook)).contains("With cut cells | 1.0 |", "With issues | 2.0 |");
    }
    try (XSSFWorkbook workbook = written(Releases.harbourLights())) {
      assertThat(summary(workbook)).doesNotContain("cut");
    }
  }

  @Test
  void whatASheetDoesNotTakeGoesOnInTheNext() throws IOException {
    WorkbookLimits limits = new WorkbookLimits(3, 65_530);
    try (XSSFWorkbook workbook =
        written(
            limits,
            WorkbookReleases.withAwards("a", 3),
            WorkbookReleases.withAwards("b", 1),
            WorkbookReleases.withAwards("c", 1))) {
      assertThat(ids(workbook, "Awards")).containsExactly("release_id", "a", "a");
      assertThat(ids(workbook, "Awards 2")).containsExactly("release_id", "a", "b");
      assertThat(ids(workbook, "Awards 3")).containsExactly("release_id", "c");
      assertThat(ids(workbook, "Releases 2")).containsExactly("release_id", "c");
      assertThat(workbook.getSheet("Awards 2").getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A1:N3");
      XSSFCell fact = workbook.getSheet("Awards 3").getRow(1).getCell(0);
      assertThat(fact.getHyperlink().getLocation()).isEqualTo("'Releases 2'!A2");
      assertThat(cell(workbook, "Releases", 2, "awards").getHyperlink().getLocation())
          .isEqualTo("'Awards 2'!A3");
      assertThat(summary(workbook)).contains("Awards 2 | 2.0 |", "Awards 3 | 1.0 |");
    }
  }

  @Test
  void linksBeyondTheLimitAreLeftOutAndTheSummarySaysSo() throws IOException {
    WorkbookLimits limits = new WorkbookLimits(1_000, 2);
    try (XSSFWorkbook workbook = written(limits, WorkbookReleases.withAwards("a", 5))) {
      XSSFSheet awards = workbook.getSheet("Awards");
      assertThat(awards.getHyperlinkList()).hasSize(2);
      assertThat(ids(workbook, "Awards")).containsExactly("release_id", "a", "a", "a", "a", "a");
      assertThat(summary(workbook)).contains("Cells without link | 3.0 | Awards: more links");
    }
    try (XSSFWorkbook workbook = written(WorkbookReleases.withAwards("a", 5))) {
      assertThat(summary(workbook)).doesNotContain("link");
    }
  }

  @Test
  void theSummaryCountsWhatIsInTheSheets() throws IOException {
    Release twice = Releases.empty("again", Releases.harbourLights().text());
    try (XSSFWorkbook workbook = written(Releases.harbourLights(), Releases.sparse(), twice)) {
      assertThat(summary(workbook))
          .contains("3 press releases")
          .contains("Releases | 3.0 |", "Organisations | 2.0 |", "Awards | 2.0 |")
          .contains("won | 1.0 |", "runner_up | 1.0 |", "finalist | 0.0 |")
          .contains("Duplicates | 1.0 |", "With issues | 1.0 |");
      XSSFSheet sheet = workbook.getSheet("Summary");
      assertThat(sheet.getHyperlinkList()).isNotEmpty();
      sheet
          .getHyperlinkList()
          .forEach(
              link -> {
                XSSFCell from = sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn());
                assertThat(target(workbook, from)).as(link.getLocation()).isNotNull();
              });
    }
  }

  @Test
  void aRunWithoutReleasesHasItsSheets() throws IOException {
    try (XSSFWorkbook workbook = written()) {
      for (Table<?, ?> table : Tables.all()) {
        assertThat(workbook.getSheet(table.name()).getLastRowNum()).isZero();
      }
      assertThat(summary(workbook)).contains("0 press releases");
    }
  }

  @Test
  void theSummaryLeadsToWhatComesFirstInAllReleases() throws IOException {
    try (XSSFWorkbook workbook = written(Releases.harbourLights(), Releases.sparse())) {
      assertThat(summary(workbook))
          .contains("All organisations | releases", "Award programmes | releases")
          .contains("Aldmoor Harbour Trust | 1.0", "Ines Okafor | 1.0");
      assertThat(workbook.getSheet("Most quoted").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Ines Okafor");
    }
  }

  @Test
  void aLongNameIsShortInTheSummary() throws IOException {
    String words = IntStream.range(0, 10_000).mapToObj(i -> "Trust" + i).collect(joining(" "));
    try (XSSFWorkbook workbook = written(Releases.saying("a", words))) {
      assertThat(summary(workbook)).contains(words.substring(0, 119) + "\u2026 | 1.0");
      assertThat(cell(workbook, "All organisations", 1, "organisation").getStringCellValue())
          .hasSize(32_767);
    }
  }

  @Test
  void aWorkbookThatCannotBeNamedLeavesNoTemporaryFile() throws IOException {
    Files.createDirectories(directory.resolve("book.xlsx/in the way"));

    try (ReleaseWorkbook workbook =
        ReleaseWorkbook.create(directory.resolve("book.xlsx"), WorkbookLimits.EXCEL)) {
      workbook.add(new ReleaseEntry(Releases.harbourLights(), null));
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> workbook.complete(new Summariser().summary()));
    }

    assertThat(Folder.texts(directory)).isEmpty();
  }

  @Test
  void nothingTellsWhenItWasWritten() throws IOException {
    written(Releases.harbourLights()).close();

    try (ZipFile parts = new ZipFile(directory.resolve("book.xlsx").toFile())) {
      assertThat(Collections.list(parts.entries()))
          .extracting(ZipEntry::getTimeLocal)
          .extracting(time -> time.getYear())
          .containsOnly(1980);
    }
    assertThat(Folder.texts(directory).get("book.xlsx"))
        .contains("<dc:creator>Presswork</dc:creator>")
        .doesNotContain("dcterms:created");
  }

  private XSSFWorkbook written(Release... releases) throws IOException {
    return written(WorkbookLimits.EXCEL, releases);
  }

  private XSSFWorkbook written(WorkbookLimits limits, Release... releases) throws IOException {
    Path file = directory.resolve("book.xlsx");
    WorkbookRun.write(file, limits, List.of(releases));
    assertThat(Folder.texts(directory)).containsOnlyKeys("book.xlsx");
    return Workbooks.open(file);
  }

  private static Release dated(String id, LocalDate day) {
    return new Release(
        id,
        id,
        null,
        null,
        new Dateline(null, null, null, day),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        id);
  }

  private static XSSFCell cell(XSSFWorkbook workbook, String sheet, int row, String column) {
    XSSFSheet found = workbook.getSheet(sheet);
    return StreamSupport.stream(found.getRow(0).spliterator(), false)
        .filter(header -> header.getStringCellValue().equals(column))
        .findFirst()
        .map(header -> found.getRow(row).getCell(header.getColumnIndex()))
        .orElse(null);
  }

  private static XSSFCell target(XSSFWorkbook workbook, XSSFCell from) {
    String[] place = from.getHyperlink().getLocation().split("!", 2);
    XSSFSheet sheet = workbook.getSheet(place[0].replace("'", ""));
    return sheet.getRow(Integer.parseInt(place[1].substring(1)) - 1).getCell(0);
  }

  private static List<String> ids(XSSFWorkbook workbook, String sheet) {
    return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
        .map(row -> row.getCell(0).getStringCellValue())
        .toList();
  }

  /** The rows of the summary as lines, with bars between the cells. */
  private String summary(XSSFWorkbook ignored) throws IOException {
    Map<String, List<List<Object>>> values = Workbooks.values(directory.resolve("book.xlsx"));
    return values.get("Summary").stream()
        .map(row -> row.stream().map(Object::toString).collect(joining(" | ")))
        .collect(joining("\n"));
  }
}
