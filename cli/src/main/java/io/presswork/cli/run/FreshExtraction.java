package io.presswork.cli.run;

import io.presswork.cli.input.Input;
import io.presswork.cli.terminal.Progress;
import io.presswork.cli.terminal.Terminal;
import io.presswork.evaluation.label.LabelSet;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.exporter.FailedInput;
import io.presswork.model.Release;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Extracts the texts that stand beside hand labels, so that they can be scored. */
public final class FreshExtraction {

  private FreshExtraction() {}

  /**
   * What came out.
   *
   * @param releases what was extracted, in order of identifiers
   * @param failures the texts that failed or are missing, in the same order
   */
  public record Result(List<Release> releases, List<FailedInput> failures) {

    /** Copies the lists. */
    public Result {
      releases = List.copyOf(releases);
      failures = List.copyOf(failures);
    }

    /** What was extracted, as it is compared with labels. */
    public List<LabelledRelease> labelled() {
      return releases.stream().map(LabelledRelease::of).toList();
    }
  }

  /**
   * Extracts.
   *
   * @param labels hand labels, some or all with a text beside them
   * @param threads how many documents to work on at a time
   * @param terminal shows the progress
   * @throws IOException never, in fact
   */
  public static Result of(
      LabelSet labels, ExtractorSource extractors, int threads, Terminal terminal)
      throws IOException {
    List<Release> releases = new ArrayList<>();
    List<FailedInput> failures = new ArrayList<>();
    labels
        .withoutText()
        .forEach(id -> failures.add(new FailedInput(id, null, "has no text beside its labels")));
    List<Input> inputs = new ArrayList<>();
    labels.texts().forEach((id, path) -> inputs.add(Input.of(id, path.toString(), path)));
    Progress progress = new Progress(terminal, true, inputs.size());
    DocumentWork work = new DocumentWork(extractors, terminal.in(), null, fault -> {});
    int[] next = {0};
    OrderedPool.run(
        inputs,
        threads,
        work,
        outcome -> {
          Input input = inputs.get(next[0]++);
          Release release = outcome.release();
          if (release == null) {
            String reason = String.valueOf(outcome.reason());
            failures.add(new FailedInput(input.source(), null, reason));
          } else {
            releases.add(release);
          }
          progress.step(release != null);
        });
    progress.erase();
    return new Result(releases, failures);
  }
}
