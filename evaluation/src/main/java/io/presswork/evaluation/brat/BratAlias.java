package io.presswork.evaluation.brat;

import java.util.List;

/**
 * Spans that name the same thing ({@code *} line).
 *
 * @param spans their identifiers, that of the canonical name first
 * @param line the line it stands on, counted from 1
 */
public record BratAlias(List<String> spans, int line) {

  /** Copies the list. */
  public BratAlias {
    spans = List.copyOf(spans);
  }
}
