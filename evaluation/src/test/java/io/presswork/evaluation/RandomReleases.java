package io.presswork.evaluation;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.OrganisationLabel;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invented releases, the same for the same seed. */
final class RandomReleases {

  private final Random random;

  RandomReleases(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A release in which no two facts of a kind share a word, so that each matches nothing but
   * itself.
   */
  LabelledRelease distinct(String id) {
    return LabelledRelease.complete(
        id,
        list(i -> new OrganisationLabel(List.of("Org" + i + " Trust" + i, "OT" + i), false)),
        list(i -> new CityLabel(List.of("City" + i), region(i), null, false)),
        list(this::distinctAward),
        list(
            i ->
                new QuoteLabel(
                    IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(part -> "said" + i + "x" + part + " then" + i + "x" + part)
                        .toList(),
                    List.of("First" + i + " Last" + i),
                    false,
                    List.of("title" + i),
                    List.of("Org" + i),
                    false)));
  }

  /** A release of few words, in which facts resemble each other and some are doubtful. */
  LabelledRelease entangled(String id) {
    return LabelledRelease.complete(
        id,
        list(i -> new OrganisationLabel(List.of(name(), name()), chance())),
        list(i -> new CityLabel(List.of(word()), word(), null, chance())),
        list(
            i ->
                new AwardLabel(
                    List.of(name()),
                    chance() ? word() : null,
                    chance() ? List.of() : List.of(name()),
                    List.of(outcome()),
                    1 + random.nextInt(2),
                    List.of(),
                    null,
                    List.of(),
                    chance())),
        list(
            i ->
                new QuoteLabel(
                    List.of(name() + " " + name(), name()),
                    chance() ? List.of() : List.of(name()),
                    false,
                    List.of(word()),
                    List.of(),
                    chance())));
  }

  /** The same facts in another order. */
  LabelledRelease shuffled(LabelledRelease release) {
    return LabelledRelease.complete(
        release.id(),
        shuffled(release.organisations()),
        shuffled(release.cities()),
        shuffled(release.awards()),
        shuffled(release.quotes()));
  }

  /** A list without some of its members. */
  <T> List<T> without(List<T> list, int count) {
    return shuffled(list).subList(0, list.size() - count);
  }

  /** A number from 0 to a bound, which is included. */
  int upTo(int bound) {
    return random.nextInt(bound + 1);
  }

  private <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private AwardLabel distinctAward(int i) {
    return new AwardLabel(
        List.of("Prize" + i + " Name" + i),
        chance() ? "category" + i : null,
        List.of("Winner" + i),
        List.of(outcome()),
        1 + random.nextInt(4),
        chance() ? List.of("Granter" + i) : List.of(),
        chance() ? "Event" + i : null,
        chance() ? List.of(1990 + i) : List.of(),
        false);
  }

  private <T> List<T> list(IntFunction<T> maker) {
    return IntStream.range(0, 1 + random.nextInt(8)).mapToObj(maker).toList();
  }

  private Outcome outcome() {
    return Outcome.values()[random.nextInt(Outcome.values().length)];
  }

  private @Nullable String region(int i) {
    return chance() ? "Region" + i : null;
  }

  private String name() {
    return word() + " " + word();
  }

  private String word() {
    return List.of("Vale", "Orrin", "Marsh", "Aldmoor").get(random.nextInt(4));
  }

  private boolean chance() {
    return random.nextInt(4) == 0;
  }
}
