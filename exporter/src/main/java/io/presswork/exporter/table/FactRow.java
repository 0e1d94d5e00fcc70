package io.presswork.exporter.table;

import io.presswork.model.Release;
import java.util.List;
import java.util.function.Function;

/**
 * What a row of a table of facts is made of.
 *
 * @param <F> the kind of fact
 * @param releaseId the release's id
 * @param fact the fact
 */
record FactRow<F>(String releaseId, F fact) {

  /** How to draw the rows of one kind of fact. */
  static <F> Function<ReleaseEntry, List<FactRow<F>>> split(Function<Release, List<F>> facts) {
    return entry ->
        facts.apply(entry.release()).stream()
            .map(fact -> new FactRow<>(entry.release().id(), fact))
            .toList();
  }
}
