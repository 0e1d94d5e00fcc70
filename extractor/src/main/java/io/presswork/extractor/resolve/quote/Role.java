package io.presswork.extractor.resolve.quote;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is.
 *
 * @param title the role without the organisation; null if only the organisation is told
 * @param organisation full name of the organisation; null if it is not told
 */
record Role(@Nullable String title, @Nullable String organisation) {

  static final Role NONE = new Role(null, null);

  boolean isEmpty() {
    return title == null && organisation == null;
  }
}
