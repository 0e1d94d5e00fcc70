package io.presswork.extractor.resolve.award;

import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Frames that name the recipient behind the award: "The winner of the Orrin Prize is X", "Finalists
 * for the Orrin Prize include X and Y".
 */
final class WinnerFrames {

  /** Between the award and the verb stand no more words: "of the Orrin Prize this year are". */
  private static final int LONGEST_GAP = 8;

  private final Ground ground;
  private final PartyScanner parties;
  private final AwardPhraseReader phrases;

  WinnerFrames(Ground ground, PartyScanner parties, AwardPhraseReader phrases) {
    this.ground = ground;
    this.parties = parties;
    this.phrases = phrases;
  }

  /** The frame of a trigger such as "the winner of"; null where no award and name follow. */
  @Nullable Frame named(Trigger trigger, Scope scope) {
    AwardPhrase awards =
        PastWinners.areMeant(ground, trigger) ? null : awards(trigger, scope.limit());
    if (awards == null) {
      return null;
    }
    int verb = verb(awards.end(), scope.limit());
    if (verb < 0) {
      return null;
    }
    int from = verb + 1;
    while (from < scope.limit()
        && (ground.is(from, "adverb") || ground.lower(from).equals(":"))
        && !ground.actorAt(from)) {
      from++;
    }
    Parties named = parties.list(from, scope.limit());
    boolean names =
        !named.parties().isEmpty()
            && named.parties().stream().allMatch(party -> isName(party.kind()));
    return names
        ? new Frame(trigger, scope.sentence(), awards, named.parties(), awards.granter())
        : null;
  }

  private @Nullable AwardPhrase awards(Trigger trigger, int limit) {
    boolean any = trigger.rule().award() == AwardPlace.ANY;
    AwardPhrase strict = phrases.after(trigger.end(), limit, false, false);
    if (strict == null && phrases.isGeneric(trigger.end(), limit)) {
      return phrases.lastNamed(trigger.begin(), trigger.end() + 2);
    }
    return strict == null && any ? phrases.after(trigger.end(), limit, true, false) : strict;
  }

  /** Index of "is" or "include" near behind the award; -1 where none stands. */
  private int verb(int from, int limit) {
    for (int i = from; i < limit && i - from < LONGEST_GAP; i++) {
      if (ground.is(i, "names-winner")) {
        return i;
      }
      if (ground.actorAt(i) || List.of(",", ";", "(", "who", "said").contains(ground.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isName(Party.Kind kind) {
    return switch (kind) {
      case NAME, WORK -> true;
      case PRONOUN, NOMINAL -> false;
    };
  }
}
