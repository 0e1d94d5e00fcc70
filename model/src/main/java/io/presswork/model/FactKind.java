package io.presswork.model;

import java.util.Locale;

/**
 * The kinds of fact a release can hold. Whoever treats them differently does it by an exhaustive
 * {@code switch}, so that a new kind fails to compile wherever it still lacks an answer.
 */
public enum FactKind {
  /** {@link Organisation}. */
  ORGANISATION,
  /** {@link City}. */
  CITY,
  /** {@link Award}. */
  AWARD,
  /** {@link Quote}. */
  QUOTE;

  /** The name used in files and options: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
