package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Granter, event and year of an award where the claim's own sentence does not tell them but another
 * one does: "The Orrin Prizes are given by the Orrin Trust."
 */
final class Circumstances {

  private static final Set<String> GIVEN =
      Set.of(
          "presented",
          "run",
          "organised",
          "organized",
          "hosted",
          "given",
          "awarded",
          "administered",
          "created",
          "launched",
          "sponsored",
          "founded",
          "bestowed",
          "conferred",
          "handed",
          "compiled",
          "published",
          "drawn",
          "established",
          "managed",
          "judged",
          "produced",
          "held");

  /** Between an award's name and the words that say who gives it, in tokens. */
  private static final int NEAR = 10;

  private final Ground ground;
  private final Recipients recipients;
  private final PartyScanner parties;
  private final Occasions occasions;

  Circumstances(Ground ground, Recipients recipients) {
    this.ground = ground;
    this.recipients = recipients;
    this.parties = new PartyScanner(ground);
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
      String granter =
          claim.granter() == null ? granter(claim.award().name(), event) : claim.granter();
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

  /** Who gives the award, or the awards of the event, by any sentence of the release. */
  private @Nullable String granter(String award, @Nullable String event) {
    for (Sentence sentence : ground.document().sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        AwardName name = ground.awardAt(i);
        if (name == null) {
          continue;
        }
        String text = ground.document().text(name.begin(), name.stop());
        boolean meant =
            Phrases.dice(text, award) > 0.8 || (event != null && Phrases.dice(text, event) > 0.8);
        String giver = meant ? giverBehind(name.end(), sentence.endToken()) : null;
        if (giver != null) {
          return giver;
        }
      }
    }
    return null;
  }

  private @Nullable String giverBehind(int from, int end) {
    for (int i = from; i + 2 < end && i < from + NEAR; i++) {
      boolean by = ground.lower(i + 1).equals("by") || ground.lower(i + 2).equals("by");
      if (GIVEN.contains(ground.lower(i)) && by) {
        int start = ground.lower(i + 1).equals("by") ? i + 2 : i + 3;
        Parties giver = parties.list(start, end);
        boolean named =
            !giver.parties().isEmpty() && giver.parties().get(0).kind() == Party.Kind.NAME;
        return named ? recipients.name(giver.parties().get(0)) : null;
      }
    }
    return null;
  }
}
