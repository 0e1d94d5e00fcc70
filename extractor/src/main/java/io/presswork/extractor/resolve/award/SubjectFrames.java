package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Frames whose recipient is the subject: "X won the Orrin Prize", "X was honoured by Y with it".
 */
final class SubjectFrames {

  /** Behind "honoured by Y", these lead to the award. */
  private static final Set<String> AS_WHAT = Set.of("as", "with", "at", "among", "in", "on");

  private final Ground ground;
  private final PartyScanner parties;
  private final AwardPhraseReader phrases;
  private final PlacedAwards placed;
  private final PassiveFrames passives;

  SubjectFrames(
      Ground ground,
      PartyScanner parties,
      AwardPhraseReader phrases,
      PlacedAwards placed,
      PassiveFrames passives) {
    this.ground = ground;
    this.parties = parties;
    this.phrases = phrases;
    this.placed = placed;
    this.passives = passives;
  }

  /**
   * The frame of a trigger such as "won"; where the subject turns out to be the award, of its
   * passive.
   */
  @Nullable Frame received(Trigger trigger, Scope scope) {
    boolean awardSubject = ground.endsAward(trigger.begin());
    if (scope.subject().isEmpty() || awardSubject) {
      return trigger.rule().award() == AwardPlace.AFTER ? passives.awarded(trigger, scope) : null;
    }
    if (ground.lower(trigger.end() - 1).equals("by")) {
      return receivedBy(trigger, scope);
    }
    AwardPhrase awards = placed.at(trigger.rule().award(), trigger.end(), scope);
    if (awards == null && trigger.rule().award() == AwardPlace.AFTER && !scope.titled()) {
      awards = phrases.small(trigger.end(), scope.limit());
    }
    if (awards == null && isGenericBehind(trigger, scope) && standsBeside(trigger, scope)) {
      awards = phrases.lastNamed(trigger.begin(), trigger.end());
    }
    if (awards == null) {
      return trigger.rule().award() == AwardPlace.AFTER ? passives.awarded(trigger, scope) : null;
    }
    List<Party> recipients = new ArrayList<>(scope.subject());
    recipients.addAll(sharers(trigger, awards.end(), scope.limit()));
    return new Frame(trigger, scope.sentence(), awards, recipients, awards.granter());
  }

  /** "X was honoured by Y with the Orrin Prize", "X was named by Y as Technology Pioneer". */
  private @Nullable Frame receivedBy(Trigger trigger, Scope scope) {
    int limit = scope.limit();
    // "by Great Place to Work among the Top 50": the granter may be called as its award is.
    AwardName named = trigger.end() < limit ? ground.awardAt(trigger.end()) : null;
    Party granter =
        named != null && named.end() < limit
            ? new Party(Party.Kind.NAME, trigger.end(), named.end())
            : parties.at(trigger.end(), limit);
    if (granter == null) {
      return null;
    }
    int behind = parties.skipTail(granter.end(), limit);
    for (int i = behind; i < limit && i < behind + 6; i++) {
      String word = ground.lower(i);
      if (AS_WHAT.contains(word)) {
        AwardPlace place =
            word.equals("with") || word.equals("at") ? AwardPlace.AFTER : AwardPlace.TITLE;
        AwardPhrase awards = placed.at(place, i + 1, scope);
        return awards == null
            ? null
            : new Frame(trigger, scope.sentence(), awards, scope.subject(), granter);
      }
    }
    return null;
  }

  /**
   * Whether the subject ends at the trigger: "X collected the title", not "X came to accept it".
   */
  private boolean standsBeside(Trigger trigger, Scope scope) {
    Party last = scope.subject().get(scope.subject().size() - 1);
    return parties.skipTail(last.end(), trigger.begin()) == trigger.begin()
        || !ground.lower(trigger.begin() - 1).equals("to");
  }

  /** "collected the title", "came second": the award is the one named last. */
  private boolean isGenericBehind(Trigger trigger, Scope scope) {
    if (trigger.rule().award() == AwardPlace.LAST) {
      return true;
    }
    int i = trigger.end();
    boolean gets = trigger.rule().award() == AwardPlace.AFTER && !scope.titled();
    return gets && (phrases.isGeneric(i, scope.limit()) || phrases.isGeneric(i - 1, scope.limit()));
  }

  /** "X shared the Orrin Prize with Y": both received it. */
  private List<Party> sharers(Trigger trigger, int from, int limit) {
    boolean shared = ground.lower(trigger.end() - 1).startsWith("shar");
    boolean with = shared && from < limit && ground.lower(from).equals("with");
    return with ? parties.list(from + 1, limit).parties() : List.of();
  }
}
