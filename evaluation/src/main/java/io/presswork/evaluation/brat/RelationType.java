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
import java.util.Collections;
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
  GRANTER("Granter", AWARD, EnumSet.of(ORGANISATION)),
  /** Where the award was given. */
  EVENT("Event", AWARD, EnumSet.of(SpanType.EVENT)),
  /** Region or country of a city. */
  IN("In", CITY, EnumSet.of(REGION, COUNTRY)),
  /** Who spoke. */
  SPEAKER("Speaker", QUOTE, EnumSet.of(PERSON, ORGANISATION)),
  /** Role of who spoke. */
  SPEAKER_TITLE("SpeakerTitle", QUOTE, EnumSet.of(TITLE)),
  /** For whom the speaker speaks. */
  SPEAKER_ORGANISATION("SpeakerOrganisation", QUOTE, EnumSet.of(ORGANISATION));

  private final String label;
  private final SpanType from;
  private final Set<SpanType> to;
  private final @Nullable Outcome outcome;

  RelationType(String label, Outcome outcome) {
    this(label, AWARD, EnumSet.of(ORGANISATION, PERSON, WORK, CITY), outcome);
  }

  RelationType(String label, SpanType from, Set<SpanType> to) {
    this(label, from, to, null);
  }

  RelationType(String label, SpanType from, Set<SpanType> to, @Nullable Outcome outcome) {
    this.label = label;
    this.from = from;
    this.to = Collections.unmodifiableSet(to);
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
    return to;
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
