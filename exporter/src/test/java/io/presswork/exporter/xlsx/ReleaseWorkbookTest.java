package io.presswork.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.presswork.exporter.Folder;
import io.presswork.exporter.Releases;
import io.presswork.exporter.summary.Summariser;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.table.Tables;
import io.presswork.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of a workbook, as POI reads them. */
class ReleaseWorkbookTest extends WorkbookTests {

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
}
