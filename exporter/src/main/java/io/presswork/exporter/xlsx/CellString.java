package io.presswork.exporter.xlsx;

import java.util.regex.Pattern;

/** How the text of a cell is spelt in a workbook, so that readers give back the same text. */
final class CellString {

  /** An underscore with which readers would take the next six characters for an escape. */
  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=[xX][0-9A-Fa-f]{4}_)");

  private CellString() {}

  /**
   * Escapes what looks like an escape: ECMA-376 spells characters as {@code _xHHHH_} (ST_Xstring),
   * so that {@code _x0041_} would be read as {@code A}.
   */
  static String escaped(String text) {
    return text.indexOf('_') < 0 ? text : LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  /** Whether it begins or ends in white space, which readers drop unless told not to. */
  static boolean hasBlankEdge(String text) {
    return !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}
