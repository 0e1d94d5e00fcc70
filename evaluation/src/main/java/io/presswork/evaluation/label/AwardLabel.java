package io.presswork.evaluation.label;

import io.presswork.model.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pair of award and recipient.
 *
 * @param names every acceptable name of the award, the canonical one first; never empty
 * @param category the category in which it was given
 * @param recipients every acceptable name of the recipient, the canonical one first; empty where
 *     none is told
 * @param outcomes every acceptable outcome, the best one first; empty where none is told
 * @param count how many awards of this name went to the recipient, at least 1
 * @param granters every acceptable name of who gives it; empty where none is told
 * @param event where it was given
 * @param years the years that may stand for it; empty where none is told
 * @param doubtful whether extracting it is to be neither rewarded nor punished
 */
public record AwardLabel(
    List<String> names,
    @Nullable String category,
    List<String> recipients,
    List<Outcome> outcomes,
    int count,
    List<String> granters,
    @Nullable String event,
    List<Integer> years,
    boolean doubtful) {

  /** Copies the lists and checks the invariants. */
  public AwardLabel {
    names = Forms.named(names, "an award");
    recipients = Forms.of(recipients);
    outcomes = outcomes.stream().distinct().toList();
    granters = Forms.of(granters);
    years = List.copyOf(years);
    if (count < 1) {
      throw new IllegalArgumentException("count " + count + " of " + names.get(0));
    }
  }
}
