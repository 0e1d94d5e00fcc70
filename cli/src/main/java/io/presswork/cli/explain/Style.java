package io.presswork.cli.explain;

import io.presswork.model.FactKind;

/** How a stretch of text looks on a terminal with colours. */
enum Style {
  PLAIN(""),
  TITLE("1"),
  FAINT("2"),
  ORGANISATION("36"),
  CITY("32"),
  AWARD("33"),
  QUOTE("35");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The escape sequence that begins it. */
  String sequence() {
    return "\u001B[0" + (code.isEmpty() ? "" : ";" + code) + "m";
  }

  static Style of(FactKind kind) {
    return switch (kind) {
      case ORGANISATION -> ORGANISATION;
      case CITY -> CITY;
      case AWARD -> AWARD;
      case QUOTE -> QUOTE;
    };
  }
}
