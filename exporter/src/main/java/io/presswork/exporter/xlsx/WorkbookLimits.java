package io.presswork.exporter.xlsx;

/**
 * How much a sheet takes. What is more goes on in another sheet, or has no link.
 *
 * @param rows the most rows of a sheet, with its header; at least 2
 * @param links the most links of a sheet
 */
public record WorkbookLimits(int rows, int links) {

  /** What Excel takes, as its "specifications and limits" say. */
  public static final WorkbookLimits EXCEL = new WorkbookLimits(1_048_576, 65_530);

  /** Checks the limits. */
  public WorkbookLimits {
    if (rows < 2 || links < 0) {
      throw new IllegalArgumentException(
          "no sheet can have " + rows + " rows, " + links + " links");
    }
  }
}
