package io.presswork.evaluation.json;

import io.presswork.model.Outcome;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads outcomes. */
final class JsonOutcomes {

  /** The issuer gives the award: seen from the recipient, it is won. */
  private static final String GRANTED_BY_US = "granted_by_us";

  private JsonOutcomes() {}

  /** Every acceptable outcome of an award, the recipient's view first. */
  static List<Outcome> of(JsonFields award) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    add(award, "recipient_outcome", award.text("recipient_outcome"), outcomes);
    add(award, "outcome", award.text("outcome"), outcomes);
    for (String other : award.texts("alt_outcomes")) {
      add(award, "alt_outcomes", other, outcomes);
    }
    return List.copyOf(outcomes);
  }

  private static void add(
      JsonFields award, String field, @Nullable String label, Set<Outcome> outcomes) {
    if (label == null) {
      return;
    }
    Optional<Outcome> outcome = parse(label);
    outcome.ifPresentOrElse(
        outcomes::add,
        () -> award.fault(field, "unknown outcome '" + label + "'; known are " + known()));
  }

  private static Optional<Outcome> parse(String label) {
    String plain = label.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return switch (plain) {
      case GRANTED_BY_US -> Optional.of(Outcome.WON);
      case "honored" -> Optional.of(Outcome.HONOURED);
      default ->
          Arrays.stream(Outcome.values())
              .filter(outcome -> outcome.label().equals(plain))
              .findFirst();
    };
  }

  private static String known() {
    return Arrays.stream(Outcome.values()).map(Outcome::label).collect(Collectors.joining(", "));
  }
}
