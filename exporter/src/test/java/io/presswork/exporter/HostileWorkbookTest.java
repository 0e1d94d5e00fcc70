package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Table;
import io.presswork.exporter.table.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that break careless writers of workbooks, read back with POI. */
class HostileWorkbookTest {

  @TempDir Path directory;

  /** The words of {@link HostileReleaseTest} and more; a cell of a workbook needs no guard. */
  static Stream<Arguments> words() {
    return Stream.concat(
        HostileReleaseTest.words().stream().map(HostileWorkbookTest::withoutGuard),
        Stream.of(
                "_x0041_",
                "_x005F_x0041_",
                "__x0041_x0042_",
                "_x000d__x000D_",
                "_X0041_",
                "_x41_",
                " blank before",
                "blank after ",
                "\ttab before and after\t",
                "\nline before and after\n",
                "two  blanks   inside",
                "+1",
                "-1",
                "@SUM(A1)",
                "=1+1",
                "'=1+1",
                "\uFF1D1",
                "123",
                "2024-03-05",
                "TRUE",
                "#N/A",
                "<b>&amp;</b>")
            .map(same -> Arguments.of(same, same)));
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyCellOfWordsGivesThemBack(String words, String cell) throws Exception {
    try (ReleaseWriter writer =
        ReleaseWriters.open(directory, Set.of(ExportFormat.XLSX), ExportOptions.defaults())) {
      writer.write(Releases.saying(words, words));
      writer.commit();
    }

    try (XSSFWorkbook workbook = new XSSFWorkbook(directory.resolve("presswork.xlsx").toFile())) {
      for (Table<?, ?> table : Tables.all()) {
        XSSFSheet sheet = workbook.getSheet(table.name());
        assertThat(sheet.getLastRowNum()).as(table.name()).isEqualTo(1);
        assertThat(texts(table, sheet.getRow(1))).as(table.name()).containsOnly(cell);
        assertThat(cellTypes(sheet.getRow(1))).doesNotContain(CellType.FORMULA);
      }
      assertThat(workbook.getSheet("Organisations").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo(cell);
    }
  }

  /** The cells whose every word comes from the release, not from the program. */
  private static List<String> texts(Table<?, ?> table, XSSFRow row) {
    List<String> own =
        List.of("kind", "outcome", "first_section", "aliases", "duplicate_of", "sentence", "quote");
    return Stream.iterate(0, i -> i + 1)
        .limit(table.columns().size())
        .filter(i -> isText(table.columns().get(i), own))
        .map(row::getCell)
        .map(XSSFCell::getStringCellValue)
        .distinct()
        .toList();
  }

  private static List<CellType> cellTypes(XSSFRow row) {
    return StreamSupport.stream(row.spliterator(), false).map(c -> c.getCellType()).toList();
  }

  private static boolean isText(Column<?> column, List<String> own) {
    return column.kind() == Cell.Kind.TEXT && !own.contains(column.name());
  }

  private static Arguments withoutGuard(Arguments arguments) {
    String words = (String) arguments.get()[0];
    String cell = (String) arguments.get()[1];
    return Arguments.of(words, words.startsWith("=") ? cell.substring(1) : cell);
  }
}
