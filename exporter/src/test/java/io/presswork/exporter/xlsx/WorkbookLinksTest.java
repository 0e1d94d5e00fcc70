package io.presswork.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Releases;
import io.presswork.exporter.table.Tables;
import io.presswork.model.FactKind;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Where links lead, and what becomes of rows, cells and links that a sheet does not take. */
class WorkbookLinksTest extends WorkbookTests {

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
}
