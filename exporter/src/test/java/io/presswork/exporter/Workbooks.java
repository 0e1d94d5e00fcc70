package io.presswork.exporter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What POI reads in a workbook. */
public final class Workbooks {

  private Workbooks() {}

  /** Opens one. */
  public static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  /** The values of every sheet, by its name: row by row, a string, number, day or nothing. */
  public static Map<String, List<List<Object>>> values(Path file) throws IOException {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    try (XSSFWorkbook workbook = open(file)) {
      workbook.forEach(sheet -> sheets.put(sheet.getSheetName(), values((XSSFSheet) sheet)));
    }
    return sheets;
  }

  private static List<List<Object>> values(XSSFSheet sheet) {
    List<List<Object>> rows = new ArrayList<>();
    for (int r = 0; r <= sheet.getLastRowNum(); r++) {
      List<Object> cells = new ArrayList<>();
      Row row = sheet.getRow(r);
      for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
        Cell cell = row.getCell(c);
        cells.add(cell == null ? "" : value(cell));
      }
      while (!cells.isEmpty() && cells.get(cells.size() - 1).equals("")) {
        cells.remove(cells.size() - 1);
      }
      rows.add(cells);
    }
    return rows;
  }

  /** A cell's value; a formula is an error. */
  private static Object value(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate()
              : (Object) cell.getNumericCellValue();
      case BLANK -> "";
      case BOOLEAN, FORMULA, ERROR, _NONE ->
          throw new AssertionError(cell.getCellType() + " in " + cell.getAddress() + ": " + cell);
    };
  }
}
