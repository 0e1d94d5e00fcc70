package io.presswork.exporter.report;

import java.util.Locale;

/** What hand labels say of an extracted fact. */
public enum Verdict {
  /** It is a label, in all that is scored. */
  RIGHT,
  /** It is a label, but something about it is another: recipient, outcome or speaker. */
  PARTLY,
  /** It is no label: a false alarm. */
  WRONG,
  /** The labels leave open whether it is one; it is not scored. */
  OPEN;

  /** The name used in the page: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
