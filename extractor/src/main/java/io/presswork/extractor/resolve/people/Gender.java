package io.presswork.extractor.resolve.people;

/** What pronouns a text uses for a person. */
public enum Gender {
  /** Called "he". */
  MALE,
  /** Called "she". */
  FEMALE,
  /** The text does not tell. */
  UNKNOWN;

  /** Whether a person of this gender may be meant by words of another. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
