package io.presswork.evaluation.brat;

import static io.presswork.evaluation.brat.SpanType.AWARD;
import static io.presswork.evaluation.brat.SpanType.CITY;
import static io.presswork.evaluation.brat.SpanType.COUNTRY;
import static io.presswork.evaluation.brat.SpanType.ORGANISATION;
import static io.presswork.evaluation.brat.SpanType.PERSON;
import static io.presswork.evaluation.brat.SpanType.QUOTE;
import static io.presswork.evaluation.brat.SpanType.REGION;
import static io.presswork.evaluation.brat.SpanType.TITLE;
import static io.presswork.evaluation.brat.SpanType.WORK;

import io.presswork.model.Outcome;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of relations, with the types of spans they may join. */
public enum RelationType {
  /** Received the award. */
  WON("Won", Outcome.WON),
  /** Put on a list, certified, inducted. */
  HONOURED("Honoured", Outcome.HONOURED),
  /** Put forward for the award. */
  NOMINATED("Nominated", Outcome.NOMINATED),
  /** On its short or long list. */
  SHORTLISTED("Shortlisted", Outcome.SHORTLISTED),
  /** Among its finalists. */
  FINALIST("Finalist", Outcome.FINALIST),
  /** Second or third place, merit. */
  RUNNER_UP("RunnerUp", Outcome.RUNNER_UP),
  /** Who gives the award. */
  GRANTER("Granter", AWARD),
  /** Where the award was given. */
  EVENT("Event", AWARD),
  /** Region or country of a city. */
  IN("In", CITY),
  /** Who spoke. */
  SPEAKER("Speaker", QUOTE),
  /** Role of who spoke. */
  SPEAKER_TITLE("SpeakerTitle", QUOTE),
  /** For whom the speaker speaks. */
  SPEAKER_ORGANISATION("SpeakerOrganisation", QUOTE);

  private final String label;
  private final SpanType from;
  private final @Nullable Outcome outcome;

  RelationType(String label, Outcome outcome) {
    this(label, AWARD, outcome);
  }

  RelationType(String label, SpanType from) {
    this(label, from, null);
  }

  RelationType(String label, SpanType from, @Nullable Outcome outcome) {
    this.label = label;
    this.from = from;
    this.outcome = outcome;
  }

  /** The name used in files. */
  public String label() {
    return label;
  }

  /** The type of span it starts from. */
  public SpanType from() {
    return from;
  }

  /** The types of spans it may lead to. */
  public Set<SpanType> to() {
    return switch (this) {
      case WON, HONOURED, NOMINATED, SHORTLISTED, FINALIST, RUNNER_UP ->
          EnumSet.of(ORGANISATION, PERSON, WORK, CITY);
      case GRANTER, SPEAKER_ORGANISATION -> EnumSet.of(ORGANISATION);
      case EVENT -> EnumSet.of(SpanType.EVENT);
      case IN -> EnumSet.of(REGION, COUNTRY);
      case SPEAKER -> EnumSet.of(PERSON, ORGANISATION);
      case SPEAKER_TITLE -> EnumSet.of(TITLE);
    };
  }

  /** What happened, of a relation between award and recipient; empty of any other. */
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  static Optional<RelationType> ofLabel(String label) {
    return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
  }

  static String known() {
    return Arrays.stream(values()).map(RelationType::label).collect(Collectors.joining(", "));
  }
}
