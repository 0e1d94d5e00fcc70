package io.presswork.evaluation.brat;

import io.presswork.evaluation.label.LabelFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one file. */
final class FaultList {

  private final String file;
  private final List<LabelFault> faults = new ArrayList<>();

  FaultList(String file) {
    this.file = file;
  }

  void add(int line, String reason) {
    faults.add(new LabelFault(file, line, reason));
  }

  int size() {
    return faults.size();
  }

  /** The faults in order of lines. */
  List<LabelFault> sorted() {
    return faults.stream().sorted(Comparator.comparingInt(LabelFault::line)).toList();
  }
}
