package io.presswork.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.table.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What LibreOffice sees in a workbook and in CSV files, saved by it and read with POI. */
class LibreOfficeTest {

  /** Comma, quotation mark, UTF-8, from line 1, any language, figures and dates as such. */
  private static final String CSV = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

  /** What a cell could begin with to be taken for a formula. */
  private static final List<String> DANGEROUS =
      List.of(
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(A1)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "\r\n=1+1",
          " =1+1",
          "\u00A0=1+1",
          "\u200B=1+1",
          "\uFEFF=1+1",
          "\u202E=1+1",
          "\u0000=1+1",
          "\uFF1D1+1",
          "=HYPERLINK(\"http://x\",\"y\")",
          "=cmd|' /C calc'!A0",
          "\"=1+1\"");

  /**
   * A text file does not tell words from figures. LibreOffice, when it saves a workbook, does not
   * escape every underscore that begins what looks like an escape.
   */
  private static final List<String> NOT_TOLD_APART =
      List.of("123", "2024-03-05", "TRUE", "_x005F_x0041_", "__x0041_x0042_");

  @TempDir static Path root;

  @BeforeAll
  static void openAndSave() throws Exception {
    LibreOffice office = LibreOffice.installed(root.resolve("profile"));
    try (ReleaseWriter writer =
        ReleaseWriters.open(
            root, EnumSet.of(ExportFormat.CSV, ExportFormat.XLSX), ExportOptions.defaults())) {
      writer.write(Releases.harbourLights());
      writer.write(Releases.sparse());
      int number = 0;
      for (String words : (Iterable<String>) words()::iterator) {
        writer.write(Releases.saying("hostile-" + number++, words));
      }
      writer.commit();
    }
    office.saveAsWorkbooks("", root.resolve("xlsx"), List.of(root.resolve("presswork.xlsx")));
    office.saveAsWorkbooks(
        CSV,
        root.resolve("csv"),
        Tables.all().stream().map(table -> root.resolve(table.name() + ".csv")).toList());
  }

  private static Stream<String> words() {
    return Stream.concat(
            DANGEROUS.stream(),
            HostileWorkbookTest.words().map(arguments -> (String) arguments.get()[0]))
        .filter(words -> !NOT_TOLD_APART.contains(words));
  }

  static Stream<Named<Table<?, ?>>> tables() {
    return Tables.all().stream().map(table -> Named.of(table.name(), table));
  }

  @Test
  void everySheetOfTheWorkbookComesBack() throws Exception {
    Map<String, List<List<Object>>> written = Workbooks.values(root.resolve("presswork.xlsx"));

    Map<String, List<List<Object>>> seen = Workbooks.values(root.resolve("xlsx/presswork.xlsx"));

    assertThat(seen.keySet()).containsExactlyElementsOf(written.keySet());
    written.forEach((sheet, rows) -> assertSameRows(sheet, seen.get(sheet), rows));
  }

  @Test
  void linksLeadFromAFactToItsRelease() throws Exception {
    try (XSSFWorkbook workbook = Workbooks.open(root.resolve("xlsx/presswork.xlsx"))) {
      XSSFHyperlink link = workbook.getSheet("Awards").getRow(2).getCell(0).getHyperlink();

      assertThat(link.getLocation()).isEqualTo("Releases!A3");
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCsvFileComesBack(Table<?, ?> table) throws Exception {
    List<List<Object>> written = new ArrayList<>();
    Path file = root.resolve(table.name() + ".csv");
    try (CSVParser parser = CSVParser.parse(file, UTF_8, CSVFormat.RFC4180)) {
      for (CSVRecord record : parser) {
        written.add(record.getRecordNumber() == 1 ? header(table) : typed(table, record));
      }
    }

    Map<String, List<List<Object>>> seen =
        Workbooks.values(root.resolve("csv/" + table.name() + ".xlsx"));

    assertThat(seen).hasSize(1);
    assertSameRows(table.name(), seen.values().iterator().next(), written);
  }

  private static List<Object> header(Table<?, ?> table) {
    return List.copyOf(table.columns().stream().map(column -> column.name()).toList());
  }

  private static List<Object> typed(Table<?, ?> table, CSVRecord record) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < record.size(); i++) {
      String text = record.get(i);
      Cell.Kind kind = text.isEmpty() ? Cell.Kind.TEXT : table.columns().get(i).kind();
      cells.add(
          switch (kind) {
            case TEXT -> text;
            case WHOLE, DECIMAL -> Double.valueOf(text);
            case DAY -> LocalDate.parse(text);
          });
    }
    while (cells.get(cells.size() - 1).equals("")) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static void assertSameRows(
      String table, List<List<Object>> seen, List<List<Object>> written) {
    assertThat(Objects.requireNonNull(seen, table)).as(table).hasSameSizeAs(written);
    for (int i = 0; i < written.size(); i++) {
      assertThat(seen.get(i)).as("%s, row %d", table, i + 1).isEqualTo(written.get(i));
    }
  }
}
