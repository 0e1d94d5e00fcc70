package io.presswork.extractor;

/**
 * How to extract.
 *
 * @param anyLanguage whether to read releases as English without asking for their language
 * @param indirectQuotes whether to find what somebody is said to have said without quotation marks,
 *     too; the other facts do not depend on it
 */
public record ExtractorOptions(boolean anyLanguage, boolean indirectQuotes) {

  /** Options without indirect quotes. */
  public ExtractorOptions(boolean anyLanguage) {
    this(anyLanguage, false);
  }

  /** What the command line does when nothing is said. */
  public static ExtractorOptions defaults() {
    return new ExtractorOptions(false, false);
  }

  /** The same with indirect quotes or without. */
  public ExtractorOptions withIndirectQuotes(boolean wanted) {
    return new ExtractorOptions(anyLanguage, wanted);
  }
}
