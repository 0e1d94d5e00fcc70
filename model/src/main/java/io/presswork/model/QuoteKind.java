package io.presswork.model;

import java.util.Locale;

/** How somebody's words are given. */
public enum QuoteKind {
  /** Word for word, between quotation marks. */
  DIRECT,
  /** In the writer's words, without quotation marks. */
  INDIRECT;

  /** The name used in files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
