package io.presswork.exporter.xlsx;

import io.presswork.model.Award;
import io.presswork.model.Outcome;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.util.Collections;
import java.util.List;

/** Releases with awards and nothing else. */
final class WorkbookReleases {

  private WorkbookReleases() {}

  static Release withAwards(String id, int number) {
    return release(id, Collections.nCopies(number, award(Outcome.WON)));
  }

  static Release withOutcome(Outcome outcome) {
    return release(outcome.label(), List.of(award(outcome)));
  }

  private static Award award(Outcome outcome) {
    return new Award(
        "Golden Net", null, null, outcome, 1, null, null, null, "r", 0.5, Span.of("text", 0, 4));
  }

  private static Release release(String id, List<Award> awards) {
    return new Release(
        id, id, null, null, null, List.of(), List.of(), awards, List.of(), List.of(), "text");
  }
}
