package io.presswork.evaluation;

import io.presswork.model.FactKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is counted. */
public enum Measure {
  /** Organisations, one entry for each real one. */
  ORGANISATION("organisation", FactKind.ORGANISATION, null),
  /** Cities, one entry for each real one. */
  CITY("city", FactKind.CITY, null),
  /** Awards by name, one for each recipient. */
  AWARD("award", FactKind.AWARD, null),
  /** Awards with the right recipient. */
  AWARD_RECIPIENT("award+recipient", FactKind.AWARD, AWARD),
  /** Awards with the right recipient and outcome. */
  AWARD_RECIPIENT_OUTCOME("award+recipient+outcome", FactKind.AWARD, AWARD_RECIPIENT),
  /** Pieces of quotes. */
  QUOTE("quote", FactKind.QUOTE, null),
  /** Pieces of quotes with the right speaker. */
  QUOTE_SPEAKER("quote+speaker", FactKind.QUOTE, QUOTE);

  private final String label;
  private final FactKind kind;
  private final @Nullable Measure base;

  Measure(String label, FactKind kind, @Nullable Measure base) {
    this.label = label;
    this.kind = kind;
    this.base = base;
  }

  /** The name used in files and options. */
  public String label() {
    return label;
  }

  /** The kind of fact it counts. */
  public FactKind kind() {
    return kind;
  }

  /** The measure that asks for less of the same facts; empty where there is none. */
  public Optional<Measure> base() {
    return Optional.ofNullable(base);
  }

  /** The measure of a name; empty where there is none. */
  public static Optional<Measure> ofLabel(String label) {
    return Arrays.stream(values()).filter(measure -> measure.label.equals(label)).findFirst();
  }

  /** Every name, for messages. */
  public static String known() {
    return Arrays.stream(values()).map(Measure::label).collect(Collectors.joining(", "));
  }
}
