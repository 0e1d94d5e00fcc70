package io.presswork.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text: the first column is aligned left, the others right. */
final class AsciiTable {

  private final List<List<String>> rows = new ArrayList<>();

  AsciiTable(List<String> header) {
    rows.add(List.copyOf(header));
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  String render() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String gap = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i == 0 ? row.get(i) + gap : "  " + gap + row.get(i));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
