package io.presswork.evaluation.match;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** The acceptable forms of one thing. */
public final class Phrases {

  private final List<Phrase> forms;

  private Phrases(List<Phrase> forms) {
    this.forms = forms;
  }

  /** Of forms that are folded already. */
  public static Phrases of(List<Phrase> forms) {
    return new Phrases(forms.stream().distinct().toList());
  }

  /** Of names. */
  public static Phrases ofNames(List<String> names) {
    return of(names.stream().map(Phrase::ofName).toList());
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return forms.isEmpty();
  }

  /** Whether some form of one is some form of the other. */
  public boolean same(Phrases other) {
    return best(other, (a, b) -> a.same(b) ? 1 : 0) > 0;
  }

  /** The best token overlap of some form of one and some form of the other. */
  public double dice(Phrases other) {
    return best(other, Phrase::dice);
  }

  /** The best value over all pairs of forms; 0 where there is none. */
  double best(Phrases other, ToDoubleBiFunction<Phrase, Phrase> value) {
    double best = 0;
    for (Phrase form : forms) {
      for (Phrase otherForm : other.forms) {
        best = Math.max(best, value.applyAsDouble(form, otherForm));
      }
    }
    return best;
  }
}
