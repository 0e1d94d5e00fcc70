package io.presswork.evaluation.brat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of labelled spans. */
public enum SpanType {
  /** An organisation. */
  ORGANISATION("Organisation"),
  /** A city, town or village. */
  CITY("City"),
  /** State, province or county of a labelled city. */
  REGION("Region"),
  /** Country of a labelled city. */
  COUNTRY("Country"),
  /** The name of an award. */
  AWARD("Award"),
  /** Where an award was given. */
  EVENT("Event"),
  /** Somebody who received an award or spoke. */
  PERSON("Person"),
  /** A work that received an award. */
  WORK("Work"),
  /** One utterance with one attribution. */
  QUOTE("Quote"),
  /** The role of a speaker. */
  TITLE("Title");

  private final String label;

  SpanType(String label) {
    this.label = label;
  }

  /** The name used in files. */
  public String label() {
    return label;
  }

  static Optional<SpanType> ofLabel(String label) {
    return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
  }

  static String known() {
    return Arrays.stream(values()).map(SpanType::label).collect(Collectors.joining(", "));
  }
}
