package io.presswork.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The least strict F1 that measures must reach.
 *
 * @param minimums the least F1 by measure, 0 to 1
 */
public record QualityGate(Map<Measure, Double> minimums) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]++(?:\\.[0-9]++)?|\\.[0-9]++");

  /**
   * A measure that did not pass. As a text it is one line for the user, the F1 rounded down.
   *
   * @param measure the measure
   * @param minimum the F1 it had to reach
   * @param score its strict score
   */
  public record Failure(Measure measure, double minimum, Score score) {

    @Override
    public String toString() {
      return score.gold() == 0
          ? measure.label() + " cannot be measured: the labels have none"
          : measure.label()
              + ": strict F1 "
              + BigDecimal.valueOf(score.f1()).setScale(4, RoundingMode.FLOOR)
              + " is below "
              + minimum;
    }
  }

  /** Copies the map and checks the invariants. */
  public QualityGate {
    EnumMap<Measure, Double> copy = new EnumMap<>(Measure.class);
    copy.putAll(minimums);
    copy.forEach(
        (measure, minimum) -> {
          if (!(minimum >= 0 && minimum <= 1)) {
            throw new IllegalArgumentException(
                "the minimum of " + measure.label() + " is " + minimum + ", not from 0 to 1");
          }
        });
    minimums = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a gate such as {@code award=0.9,quote=0.95}.
   *
   * @throws IllegalArgumentException if it is not of that form; the message is for the user
   */
  public static QualityGate parse(String text) {
    EnumMap<Measure, Double> minimums = new EnumMap<>(Measure.class);
    for (String part : text.split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(
            "'" + part.strip() + "' is not of the form measure=number, such as award=0.9");
      }
      String name = part.substring(0, equals).strip();
      String number = part.substring(equals + 1).strip();
      Optional<Measure> measure = Measure.ofLabel(name);
      if (measure.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + name + "' is no measure; known are " + Measure.known());
      }
      if (!NUMBER.matcher(number).matches() || Double.parseDouble(number) > 1) {
        throw new IllegalArgumentException(
            "'" + number + "' is no number from 0 to 1, as " + name + " needs");
      }
      if (minimums.put(measure.get(), Double.valueOf(number)) != null) {
        throw new IllegalArgumentException(name + " is given twice");
      }
    }
    return new QualityGate(minimums);
  }

  /**
   * The measures that did not pass, in their own order; none if all passed. A measure of which the
   * labels have no fact does not pass: a gate must not open because nothing was measured.
   */
  public List<Failure> failures(EvaluationReport report) {
    return minimums.entrySet().stream()
        .map(
            entry ->
                new Failure(
                    entry.getKey(), entry.getValue(), report.score(entry.getKey()).strict()))
        .filter(failure -> failure.score().gold() == 0 || failure.score().f1() < failure.minimum())
        .toList();
  }
}
