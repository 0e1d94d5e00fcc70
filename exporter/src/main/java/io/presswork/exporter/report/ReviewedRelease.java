package io.presswork.exporter.report;

import io.presswork.model.Release;
import java.util.List;

/**
 * A release beside its hand labels.
 *
 * @param release what was extracted
 * @param facts the judgements of its facts; facts of kinds that were not labelled have none
 * @param missed the labels that were not extracted
 */
public record ReviewedRelease(Release release, List<FactReview> facts, List<MissedFact> missed) {

  /** Copies the lists. */
  public ReviewedRelease {
    facts = List.copyOf(facts);
    missed = List.copyOf(missed);
  }
}
