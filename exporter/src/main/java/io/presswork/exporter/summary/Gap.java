package io.presswork.exporter.summary;

/**
 * What a list of a summary lacks because more different things were seen than are kept: the rarest
 * go first, so the counts of rare ones may be too low and those of frequent ones hardly change.
 *
 * @param leftOut how many entries were dropped on the way; one that came again and was dropped
 *     again counts twice
 * @param missedReleases the most releases that the count of one spelling can lack; 0 where nothing
 *     was dropped
 */
public record Gap(long leftOut, int missedReleases) {

  /** Nothing is missing. */
  public static final Gap NONE = new Gap(0, 0);
}
