package io.presswork.exporter.xlsx;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Releases;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.table.Tables;
import io.presswork.model.Release;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What the first sheet of a workbook says. */
class WorkbookSummaryTest extends WorkbookTests {

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
}
