package io.presswork.exporter.table;

import io.presswork.exporter.text.Digest;
import io.presswork.exporter.text.WhiteSpace;
import io.presswork.model.Release;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which releases of a run have the same text, but for case and white space. Keeps 128 bits
 * and the id of each different text, not the text. Not safe for use by several threads at once.
 */
public final class DuplicateIndex {

  private final Map<Digest, String> firstIds = new HashMap<>();

  /** Adds a release; returns the id of the first one with its text, null if this is the first. */
  public @Nullable String add(Release release) {
    return firstIds.putIfAbsent(digest(release.text()), release.id());
  }

  /** What texts have in common that count as the same. */
  private static Digest digest(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    WhiteSpace.fold(text)
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return Digest.of(folded);
  }
}
