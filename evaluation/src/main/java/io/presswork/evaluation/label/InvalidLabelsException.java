package io.presswork.evaluation.label;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Files of labels or extracted facts do not say what they should; lists every fault of them. */
public final class InvalidLabelsException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient List<LabelFault> faults;

  /**
   * Makes one.
   *
   * @param faults what is wrong; never empty
   */
  public InvalidLabelsException(List<LabelFault> faults) {
    super(faults.stream().map(LabelFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, in order of files and lines; the message has one line for each. */
  public List<LabelFault> faults() {
    return faults;
  }
}
