package io.presswork.evaluation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Labels and extracted facts of one release, paired one to one.
 *
 * <p>Of all pairings, one with the most pairs is taken; among those one that leaves the fewest
 * wrong facts; among those the one whose pairs agree best. Doubtful labels take no part, but facts
 * that match one and are left over are excused: neither right nor wrong.
 *
 * @param pairs labels with the facts that match them
 * @param missed labels without a fact
 * @param wrong facts without a label
 * @param excused facts that match only a doubtful label
 * @param <F> the facts
 */
public record Pairing<F extends Fact>(
    List<Pair<F>> pairs, List<F> missed, List<F> wrong, List<F> excused) {

  private static final long PER_PAIR = 1L << 46;
  private static final long PER_WRONG_AVOIDED = 1L << 30;
  private static final int QUALITY_STEPS = 1 << 13;

  /**
   * A label and the fact that matches it.
   *
   * @param gold the label
   * @param extracted the fact
   * @param <F> the facts
   */
  public record Pair<F extends Fact>(F gold, F extracted) {}

  /** Copies the lists. */
  public Pairing {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
    excused = List.copyOf(excused);
  }

  /** Pairs the facts of a release. */
  public static <F extends Fact> Pairing<F> of(
      List<F> labels, List<F> extractedFacts, Comparison<F> comparison, Level level) {
    List<F> doubtful = labels.stream().filter(comparison::doubtful).toList();
    List<F> gold =
        ordered(labels.stream().filter(l -> !comparison.doubtful(l)).toList(), comparison);
    List<F> extracted = ordered(extractedFacts, comparison);
    boolean[] excusable = new boolean[extracted.size()];
    for (int i = 0; i < excusable.length; i++) {
      F fact = extracted.get(i);
      excusable[i] = doubtful.stream().anyMatch(label -> comparison.excuses(label, fact, level));
    }
    int[] assigned =
        Assignment.of(
            gold.size(), extracted.size(), edges(gold, extracted, excusable, comparison, level));
    boolean[] used = new boolean[extracted.size()];
    List<Pair<F>> pairs = new ArrayList<>();
    List<F> missed = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (assigned[i] < 0) {
        missed.add(gold.get(i));
      } else {
        used[assigned[i]] = true;
        pairs.add(new Pair<>(gold.get(i), extracted.get(assigned[i])));
      }
    }
    List<F> wrong = new ArrayList<>();
    List<F> excused = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        (excusable[i] ? excused : wrong).add(extracted.get(i));
      }
    }
    return new Pairing<>(pairs, missed, wrong, excused);
  }

  /** Those that count, in an order that depends on nothing but themselves. */
  private static <F extends Fact> List<F> ordered(List<F> facts, Comparison<F> comparison) {
    return facts.stream()
        .filter(comparison::counts)
        .sorted(Comparator.comparing(Fact::key))
        .toList();
  }

  private static <F extends Fact> List<Assignment.Edge> edges(
      List<F> gold, List<F> extracted, boolean[] excusable, Comparison<F> comparison, Level level) {
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < extracted.size(); j++) {
        OptionalDouble quality = comparison.match(gold.get(i), extracted.get(j), level);
        if (quality.isPresent()) {
          long weight =
              PER_PAIR
                  + (excusable[j] ? 0 : PER_WRONG_AVOIDED)
                  + Math.round(quality.getAsDouble() * QUALITY_STEPS);
          edges.add(new Assignment.Edge(i, j, weight));
        }
      }
    }
    return edges;
  }
}
