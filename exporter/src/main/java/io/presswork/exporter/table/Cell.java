package io.presswork.exporter.table;

/**
 * The crossing of a row and a column: its kind and its one printed form.
 *
 * @param kind how to read the printed form
 * @param text the printed form, the same in every locale; empty where nothing is known
 */
public record Cell(Kind kind, String text) {

  /** What a column holds. */
  public enum Kind {
    /** Words. */
    TEXT,
    /** A whole number, read by {@link Long#parseLong}. */
    WHOLE,
    /** A number with decimals, read by {@link java.math.BigDecimal#BigDecimal(String)}. */
    DECIMAL,
    /** A day, read by {@link java.time.LocalDate#parse(CharSequence)}. */
    DAY
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
