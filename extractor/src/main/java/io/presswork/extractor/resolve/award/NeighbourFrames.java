package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Frames whose recipient is the name directly ahead of the trigger, with or without a comma. */
final class NeighbourFrames {

  private static final int LONGEST_NAME = 8;

  private final Ground ground;
  private final PartyScanner parties;
  private final Antecedents antecedents;
  private final PlacedAwards placed;

  NeighbourFrames(
      Ground ground, PartyScanner parties, Antecedents antecedents, PlacedAwards placed) {
    this.ground = ground;
    this.parties = parties;
    this.antecedents = antecedents;
    this.placed = placed;
  }

  /** "chose X as the winner of the Orrin Prize": the name directly ahead of the trigger. */
  @Nullable Frame beside(Trigger trigger, Scope scope) {
    AwardPhrase awards = placed.at(trigger.rule().award(), trigger.end(), scope);
    int from = Math.max(scope.consumed(), trigger.begin() - LONGEST_NAME);
    for (int i = from; awards != null && i < trigger.begin(); i++) {
      Party party = parties.at(i, trigger.begin());
      if (party != null
          && party.kind() == Party.Kind.NAME
          && party.end() == trigger.begin()
          && (i == 0 || !ground.lower(i - 1).equals("by"))) {
        return new Frame(trigger, scope.sentence(), awards, List.of(party), awards.granter());
      }
    }
    return null;
  }

  /** "X, winner of the Orrin Prize,": the comma ties the trigger to the name before it. */
  @Nullable Frame apposition(Trigger trigger, Scope scope) {
    Sentence sentence = scope.sentence();
    int comma = trigger.begin() - 1;
    if (comma <= sentence.firstToken() || !ground.lower(comma).equals(",")) {
      return null;
    }
    AwardPhrase awards = placed.at(trigger.rule().award(), trigger.end(), scope);
    if (awards == null) {
      return null;
    }
    for (int i = comma - 1; i >= sentence.firstToken(); i--) {
      Ground.Name name = ground.nameAt(i);
      if (name != null && ground.actorAt(i) && name.end() <= comma) {
        boolean near = parties.skipTail(name.end(), comma) == comma;
        if (near) {
          Party party = new Party(Party.Kind.NAME, name.first(), name.end());
          return new Frame(trigger, sentence, awards, List.of(party), awards.granter());
        }
        break;
      }
    }
    List<Party> named = antecedents.namedBefore(comma, sentence);
    return named.isEmpty() ? null : new Frame(trigger, sentence, awards, named, awards.granter());
  }
}
