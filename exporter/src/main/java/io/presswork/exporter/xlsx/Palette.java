package io.presswork.exporter.xlsx;

import io.presswork.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a cell, as {@code AARRGGBB}. Ink and paper of each are at least 4.5 to 1 apart, as
 * WCAG 2.1 asks of text.
 *
 * @param ink the text's
 * @param paper the fill's; null for none
 */
record Palette(String ink, @Nullable String paper) {

  static final String RULE = "FFC5CCD6";

  static final Palette PLAIN = new Palette("FF1F2933", null);
  static final Palette QUIET = new Palette("FF67717E", null);
  static final Palette LINK = new Palette("FF1D5A96", null);
  static final Palette HEADER = new Palette("FF1F2933", "FFEEF1F5");

  /** The same hues as in the report. */
  static Palette of(Outcome outcome) {
    return switch (outcome) {
      case WON -> new Palette("FF1E5631", "FFDFF1E3");
      case HONOURED -> new Palette("FF1D4E79", "FFDFECF8");
      case NOMINATED -> new Palette("FF53387E", "FFECE5F6");
      case SHORTLISTED -> new Palette("FF6A4B00", "FFFDF1CF");
      case FINALIST -> new Palette("FF0A5660", "FFDCF1F3");
      case RUNNER_UP -> new Palette("FF7A2F4E", "FFFAE4EC");
    };
  }
}
