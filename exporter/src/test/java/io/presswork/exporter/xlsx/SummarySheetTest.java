package io.presswork.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Workbooks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummarySheetTest {

  @TempDir Path directory;

  @Test
  void namesThatWereNotKeptAreSaid() throws IOException {
    assertThat(written(3))
        .anyMatch(row -> row.contains("Rare names left out") && row.contains(3.0));
    assertThat(written(0)).noneMatch(row -> row.contains("Rare names left out"));
  }

  private List<List<Object>> written(long namesLeftOut) throws IOException {
    Path file = directory.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", null)) {
      Sheet sheet = new Sheet(workbook.newWorksheet(SummarySheet.TITLE), 10);
      new SummarySheet(sheet, new RunTally(), List.of(), List.of(), namesLeftOut).write();
    }
    return Workbooks.values(file).get(SummarySheet.TITLE);
  }
}
