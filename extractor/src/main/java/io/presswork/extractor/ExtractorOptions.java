package io.presswork.extractor;

/**
 * How to extract.
 *
 * @param anyLanguage whether to read releases as English without asking for their language
 */
public record ExtractorOptions(boolean anyLanguage) {

  /** What the command line does when nothing is said. */
  public static ExtractorOptions defaults() {
    return new ExtractorOptions(false);
  }
}
