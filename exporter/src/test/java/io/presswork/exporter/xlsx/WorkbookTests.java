package io.presswork.exporter.xlsx;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Folder;
import io.presswork.exporter.Workbooks;
import io.presswork.model.Dateline;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of workbooks share: a workbook is written and read back by POI. */
abstract class WorkbookTests {

  @TempDir Path directory;

  XSSFWorkbook written(Release... releases) throws IOException {
    return written(WorkbookLimits.EXCEL, releases);
  }

  XSSFWorkbook written(WorkbookLimits limits, Release... releases) throws IOException {
    Path file = directory.resolve("book.xlsx");
    WorkbookRun.write(file, limits, List.of(releases));
    assertThat(Folder.texts(directory)).containsOnlyKeys("book.xlsx");
    return Workbooks.open(file);
  }

  static Release dated(String id, LocalDate day) {
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

  static XSSFCell cell(XSSFWorkbook workbook, String sheet, int row, String column) {
    XSSFSheet found = workbook.getSheet(sheet);
    return StreamSupport.stream(found.getRow(0).spliterator(), false)
        .filter(header -> header.getStringCellValue().equals(column))
        .findFirst()
        .map(header -> found.getRow(row).getCell(header.getColumnIndex()))
        .orElse(null);
  }

  static XSSFCell target(XSSFWorkbook workbook, XSSFCell from) {
    String[] place = from.getHyperlink().getLocation().split("!", 2);
    XSSFSheet sheet = workbook.getSheet(place[0].replace("'", ""));
    return sheet.getRow(Integer.parseInt(place[1].substring(1)) - 1).getCell(0);
  }

  static List<String> ids(XSSFWorkbook workbook, String sheet) {
    return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
        .map(row -> row.getCell(0).getStringCellValue())
        .toList();
  }

  /** The rows of the summary as lines, with bars between the cells. */
  String summary(XSSFWorkbook ignored) throws IOException {
    Map<String, List<List<Object>>> values = Workbooks.values(directory.resolve("book.xlsx"));
    return values.get("Summary").stream()
        .map(row -> row.stream().map(Object::toString).collect(joining(" | ")))
        .collect(joining("\n"));
  }
}
