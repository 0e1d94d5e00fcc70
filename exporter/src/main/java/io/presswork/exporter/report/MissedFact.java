package io.presswork.exporter.report;

import io.presswork.model.FactKind;
import io.presswork.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label that was not extracted.
 *
 * @param kind its kind
 * @param text it in one line
 * @param places where its words stand in the release, in text order; empty where that is not known
 * @param nearest what was extracted that looks most like it; null where nothing does
 */
public record MissedFact(FactKind kind, String text, List<Span> places, @Nullable String nearest) {

  /** Copies the list. */
  public MissedFact {
    places = List.copyOf(places);
  }
}
