package io.presswork.cli.review;

import io.presswork.exporter.report.Verdict;
import io.presswork.exporter.text.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a fact, or of a piece of one.
 *
 * @param verdict the judgement
 * @param notes what the labels have instead
 */
record Assessment(Verdict verdict, List<String> notes) {

  /** From the best to the worst. */
  private static final List<Verdict> ORDER =
      List.of(Verdict.RIGHT, Verdict.OPEN, Verdict.PARTLY, Verdict.WRONG);

  /** Copies the list. */
  Assessment {
    notes = List.copyOf(notes);
  }

  /** Of both together: the worse verdict, and all that is noted. */
  Assessment and(Assessment other) {
    Verdict worse = ORDER.indexOf(verdict) < ORDER.indexOf(other.verdict) ? other.verdict : verdict;
    List<String> all = new ArrayList<>(notes);
    all.addAll(other.notes);
    return new Assessment(worse, all);
  }

  /** The notes in one line, each once; null where there is none. */
  @Nullable String note() {
    Set<String> once = new LinkedHashSet<>();
    notes.forEach(note -> once.add(WhiteSpace.fold(note)));
    return once.isEmpty() ? null : String.join("; ", once);
  }
}
