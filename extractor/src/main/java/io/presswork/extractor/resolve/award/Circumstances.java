package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.award.AwardName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Granter, event and year of an award where the claim's own sentence does not tell them but another
 * one does: "The Orrin Prizes are given by the Orrin Trust."
 */
final class Circumstances {

  private final Ground ground;
  private final Granters granters;
  private final Occasions occasions;

  Circumstances(Ground ground, Recipients recipients) {
    this.ground = ground;
    this.granters = new Granters(ground, recipients);
    this.occasions = new Occasions(ground);
  }

  /**
   * The claims with what other sentences and other claims of their paragraph tell of their awards.
   */
  List<Claim> complete(List<Claim> claims) {
    List<Claim> complete = new ArrayList<>();
    for (Claim claim : claims) {
      String event = claim.event() == null ? eventBeside(claim, claims) : claim.event();
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
    for (AwardName name : ground.awards().values()) {
      String text = ground.document().text(name.begin(), name.stop());
      if (name.year() != null && Phrases.dice(text, claim.award().name()) > 0.9) {
        return name.year();
      }
    }
    return null;
  }

  /** The event of another claim in the same paragraph. */
  private @Nullable String eventBeside(Claim claim, List<Claim> claims) {
    int block = ground.document().blockAt(claim.begin());
    for (Claim other : claims) {
      String event = other.event();
      boolean beside = ground.document().blockAt(other.begin()) == block;
      if (event != null
          && beside
          && occasions.isKnown(event)
          && !Phrases.within(event, claim.award().name())) {
        return event;
      }
    }
    return occasions.of(claim);
  }
}
