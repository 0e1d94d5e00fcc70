package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.award.AwardName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Granter, event and year of an award where the claim's own sentence does not tell them but another
 * one does: "The Orrin Prizes are given by the Orrin Trust."
 */
final class Circumstances {

  /** An award whose name has more than this of its words in common is the same. */
  private static final double SAME = 0.9;

  /** More events of one paragraph are not looked at, so that the time stays linear. */
  private static final int MOST_EVENTS = 400;

  private final Ground ground;
  private final Granters granters;
  private final Occasions occasions;

  /** Names of awards that have a year beside them, and their years. */
  private final List<String> dated = new ArrayList<>();

  private final List<Integer> years = new ArrayList<>();
  private final AlikeNames datedNames;

  /** Per block the known events of its claims. */
  private final Map<Integer, Set<String>> eventsBeside = new HashMap<>();

  Circumstances(Ground ground, Recipients recipients) {
    this.ground = ground;
    this.granters = new Granters(ground, recipients);
    this.occasions = new Occasions(ground);
    Set<String> known = new HashSet<>();
    for (AwardName name : ground.awards().values()) {
      Integer year = name.year();
      String text = ground.document().text(name.begin(), name.stop());
      // Only the first year of a name is ever asked for.
      if (year != null && known.add(text)) {
        dated.add(text);
        years.add(year);
      }
    }
    this.datedNames = new AlikeNames(dated, SAME);
    for (int i = 0; i < dated.size(); i++) {
      datedNames.add("", i, dated.get(i));
    }
  }

  /**
   * The claims with what other sentences and other claims of their paragraph tell of their awards.
   */
  List<Claim> complete(List<Claim> claims) {
    for (Claim claim : claims) {
      String event = claim.event();
      if (event != null && occasions.isKnown(event)) {
        int block = ground.document().blockAt(claim.begin());
        eventsBeside.computeIfAbsent(block, b -> new LinkedHashSet<>()).add(event);
      }
    }
    List<Claim> complete = new ArrayList<>();
    for (Claim claim : claims) {
      String event = claim.event() == null ? eventBeside(claim) : claim.event();
      event = event == null ? null : Phrases.withoutField(event);
      String granter = claim.granter() == null ? granters.of(claim, event) : claim.granter();
      boolean own = granter != null && granter.equals(claim.recipient());
      complete.add(claim.with(own ? null : granter, event, year(claim)));
    }
    return complete;
  }

  private @Nullable Integer year(Claim claim) {
    if (claim.year() != null) {
      return claim.year();
    }
    ComparedName award = datedNames.compared(claim.award().name());
    OptionalInt first =
        datedNames.like("", claim.award().name()).stream()
            .flatMap(List::stream)
            .filter(i -> datedNames.compared(dated.get(i)).dice(award) > SAME)
            .mapToInt(i -> i)
            .min();
    return first.isPresent() ? years.get(first.getAsInt()) : null;
  }

  /** The event of another claim in the same paragraph. */
  private @Nullable String eventBeside(Claim claim) {
    int block = ground.document().blockAt(claim.begin());
    return eventsBeside.getOrDefault(block, Set.of()).stream()
        .limit(MOST_EVENTS)
        .filter(event -> !Phrases.within(event, claim.award().name()))
        .findFirst()
        .orElseGet(() -> occasions.of(claim));
  }
}
