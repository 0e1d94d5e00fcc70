package io.presswork.evaluation.match;

import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.OrganisationLabel;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Compares organisations or cities: one entry for each real thing.
 *
 * <p>Strict: some form of the extracted entry equals some form of the label after folding. Partial:
 * some form of one and some form of the other have a Dice overlap of tokens of at least 0.5.
 *
 * @param <L> type of the labels
 */
public final class EntityComparison<L> implements Comparison<EntityFact<L>> {

  private static final double ENOUGH = 0.5;

  private final Function<LabelledRelease, List<EntityFact<L>>> facts;

  private EntityComparison(Function<LabelledRelease, List<EntityFact<L>>> facts) {
    this.facts = facts;
  }

  /** Of organisations. */
  public static EntityComparison<OrganisationLabel> organisations() {
    return new EntityComparison<>(
        release -> release.organisations().stream().map(EntityFact::of).toList());
  }

  /** Of cities. */
  public static EntityComparison<CityLabel> cities() {
    return new EntityComparison<>(
        release -> release.cities().stream().map(EntityFact::of).toList());
  }

  @Override
  public List<EntityFact<L>> facts(LabelledRelease release) {
    return facts.apply(release);
  }

  @Override
  public OptionalDouble match(EntityFact<L> gold, EntityFact<L> extracted, Level level) {
    double overlap = gold.forms().dice(extracted.forms());
    boolean matches =
        switch (level) {
          case STRICT -> gold.forms().same(extracted.forms());
          case PARTIAL -> overlap >= ENOUGH;
        };
    return matches
        ? OptionalDouble.of(0.9 * overlap + 0.1 * gold.place().dice(extracted.place()))
        : OptionalDouble.empty();
  }

  @Override
  public double likeness(EntityFact<L> gold, EntityFact<L> extracted) {
    return gold.forms().dice(extracted.forms());
  }
}
