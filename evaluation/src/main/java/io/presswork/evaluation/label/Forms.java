package io.presswork.evaluation.label;

import java.util.List;

/** The invariants that all lists of forms share. */
final class Forms {

  private Forms() {}

  /** Copies a list, each form once, blank ones left out. */
  static List<String> of(List<String> forms) {
    return forms.stream().filter(form -> !form.isBlank()).distinct().toList();
  }

  /**
   * Copies a list like {@link #of}.
   *
   * @throws IllegalArgumentException if nothing is left
   */
  static List<String> named(List<String> forms, String what) {
    List<String> copy = of(forms);
    if (copy.isEmpty()) {
      throw new IllegalArgumentException(what + " without a name");
    }
    return copy;
  }
}
