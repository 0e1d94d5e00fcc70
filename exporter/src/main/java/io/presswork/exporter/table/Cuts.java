package io.presswork.exporter.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The cells of one release that were cut, counted by column. */
final class Cuts {

  /** The most UTF-16 units that Excel and its kin take in a cell. */
  static final int LIMIT = 32_767;

  /** How a notice begins. */
  static final String NOTICE = "cells cut to " + LIMIT + " characters: ";

  private final Map<String, Integer> cells = new LinkedHashMap<>();

  /** Cuts the text of a cell if it is too long, never within a surrogate pair. */
  String fit(String text, String tableAndColumn) {
    if (text.length() <= LIMIT) {
      return text;
    }
    add(tableAndColumn);
    return cut(text, LIMIT);
  }

  /** Adds the notice to the text of the issues cell, which gives way if both are too long. */
  String withNotice(String issues, String tableAndColumn) {
    if (cells.isEmpty()) {
      return issues;
    }
    if (issues.isEmpty()) {
      return notice();
    }
    if (issues.length() + 2 + notice().length() > LIMIT && !cells.containsKey(tableAndColumn)) {
      add(tableAndColumn);
    }
    String notice = notice();
    return cut(issues, LIMIT - 2 - notice.length()) + "; " + notice;
  }

  private void add(String tableAndColumn) {
    cells.merge(tableAndColumn, 1, Integer::sum);
  }

  private String notice() {
    return NOTICE
        + cells.entrySet().stream()
            .map(e -> e.getKey() + " (" + e.getValue() + ")")
            .collect(Collectors.joining(", "));
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splitsPair =
        Character.isHighSurrogate(text.charAt(length - 1))
            && Character.isLowSurrogate(text.charAt(length));
    return text.substring(0, splitsPair ? length - 1 : length);
  }
}
