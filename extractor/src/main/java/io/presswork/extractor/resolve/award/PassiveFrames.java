package io.presswork.extractor.resolve.award;

import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Frames whose subject is the award: "The Orrin Prize was awarded to X". */
final class PassiveFrames {

  private final Ground ground;
  private final PartyScanner parties;
  private final AwardPhraseReader phrases;

  PassiveFrames(Ground ground, PartyScanner parties, AwardPhraseReader phrases) {
    this.ground = ground;
    this.parties = parties;
    this.phrases = phrases;
  }

  /** "The Orrin Prize was awarded to X", and in plain error "was awarded X". */
  @Nullable Frame awarded(Trigger trigger, Scope scope) {
    AwardPhrase awards =
        phrases.before(scope.consumed(), trigger.begin(), scope.sentence().firstToken());
    int next = trigger.end();
    // "presented annually", "presented in conjunction with": nobody is named as recipient.
    if ((next < scope.limit() && ground.is(next, "by-or-at"))
        || ground.lower(next - 1).equals("with")) {
      return null;
    }
    // "presented to a nonprofit" describes; only a name behind the article tells who.
    boolean some = next + 1 < scope.limit() && Set.of("a", "an").contains(ground.lower(next));
    if (some && !ground.actorAt(next + 1)) {
      return null;
    }
    Parties recipients = parties.list(next, scope.limit());
    if (awards == null || recipients.parties().isEmpty()) {
      return null;
    }
    int first = ground.document().tokenFrom(awards.items().get(0).begin());
    if (PastWinners.standBefore(ground, first)) {
      return null;
    }
    return new Frame(trigger, scope.sentence(), awards, recipients.parties(), null);
  }
}
