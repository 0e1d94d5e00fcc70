package io.presswork.cli.run;

import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Release;
import org.jspecify.annotations.Nullable;

/**
 * What came of one input: either a release or a reason why there is none.
 *
 * @param release the result
 * @param document what was read for it
 * @param resumed whether it was taken over from an earlier run
 * @param reason why there is no result, one line
 */
record Outcome(
    @Nullable Release release,
    @Nullable SourceDocument document,
    boolean resumed,
    @Nullable String reason) {

  static Outcome failed(String reason) {
    return new Outcome(null, null, false, reason);
  }
}
