package io.presswork.extractor.resolve.award;

import org.jspecify.annotations.Nullable;

/**
 * One award named in a phrase.
 *
 * @param name its name, clean
 * @param begin index of its first character in the view
 * @param stop index after its last character in the view
 * @param year the year beside it
 * @param category the category beside it
 */
record AwardItem(
    String name, int begin, int stop, @Nullable Integer year, @Nullable String category) {

  AwardItem named(String other) {
    return new AwardItem(other, begin, stop, year, category);
  }

  AwardItem inCategory(@Nullable String other) {
    return other == null ? this : new AwardItem(name, begin, stop, year, other);
  }
}
