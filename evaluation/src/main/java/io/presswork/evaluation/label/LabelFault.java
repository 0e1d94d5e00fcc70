package io.presswork.evaluation.label;

/**
 * One fault in a file of labels or of extracted facts.
 *
 * @param file the file as the user named it
 * @param line the line, counted from 1; 0 where the fault is not on one line
 * @param reason what is wrong, in one line of plain words
 */
public record LabelFault(String file, int line, String reason) {

  /** {@code file:line: reason}. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
  }
}
