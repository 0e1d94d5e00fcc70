package io.presswork.exporter;

/**
 * How files are written.
 *
 * @param withText whether JSON carries the text that all offsets count in
 * @param byteOrderMark whether CSV files begin with a byte-order mark, by which Excel knows UTF-8
 * @param rawCsv whether CSV cells that a spreadsheet would take for formulas are left as they are
 */
public record ExportOptions(boolean withText, boolean byteOrderMark, boolean rawCsv) {

  /** What the command line does when nothing is said: no text, byte-order mark, formula guard. */
  public static ExportOptions defaults() {
    return new ExportOptions(false, true, false);
  }

  /** The same with or without the text. */
  public ExportOptions withText(boolean on) {
    return new ExportOptions(on, byteOrderMark, rawCsv);
  }

  /** The same with or without the byte-order mark. */
  public ExportOptions withByteOrderMark(boolean on) {
    return new ExportOptions(withText, on, rawCsv);
  }

  /** The same without ({@code true}) or with ({@code false}) the formula guard. */
  public ExportOptions withRawCsv(boolean on) {
    return new ExportOptions(withText, byteOrderMark, on);
  }
}
