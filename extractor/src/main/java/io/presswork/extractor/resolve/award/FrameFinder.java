package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import io.presswork.extractor.resolve.award.AwardRule.RecipientPlace;
import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import io.presswork.extractor.section.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Applies the award rules to a sentence. */
final class FrameFinder {

  private static final int LONGEST_NAME = 8;

  /** A list stands so many tokens behind "featured on" at most. */
  private static final int NEAR = 4;

  /** Behind "honoured by Y", these lead to the award. */
  private static final Set<String> AS_WHAT = Set.of("as", "with", "at", "among", "in", "on");

  private final Ground ground;
  private final TriggerFinder finder;
  private final PartyScanner parties;
  private final Antecedents antecedents;
  private final SubjectFinder subjects;
  private final AwardPhraseReader phrases;
  private final GiverFrames givers;
  private final WinnerFrames winners;
  private final GappedFrames gapped;

  /** Told of every trigger that made no frame, and why. */
  private final BiConsumer<Trigger, String> misses;

  FrameFinder(Ground ground, AwardRules rules, BiConsumer<Trigger, String> misses) {
    this.ground = ground;
    this.finder = new TriggerFinder(ground, rules);
    this.parties = new PartyScanner(ground);
    this.antecedents = new Antecedents(ground);
    this.subjects = new SubjectFinder(ground, parties, antecedents);
    this.phrases = new AwardPhraseReader(ground, parties);
    this.givers = new GiverFrames(ground, parties, phrases);
    this.winners = new WinnerFrames(ground, parties, phrases);
    this.gapped = new GappedFrames(ground, parties, phrases);
    this.misses = misses;
  }

  /** The frames of a sentence in text order. */
  List<Frame> frames(Sentence sentence) {
    List<Frame> frames = new ArrayList<>();
    List<Trigger> triggers = finder.of(sentence);
    boolean titled = sentence.block().shape() == Block.Shape.HEADING;
    int consumed = sentence.firstToken();
    int from = sentence.firstToken();
    List<Party> subject = List.of();
    for (int i = 0; i < triggers.size(); i++) {
      Trigger trigger = triggers.get(i);
      int limit = sentence.endToken();
      if (i + 1 < triggers.size()) {
        limit = triggers.get(i + 1).begin();
      }
      List<Party> own = subjects.subject(sentence, trigger.begin(), from, subject);
      List<Party> before = subject;

      Frame frame =
          finder.isUnreal(trigger, sentence)
              ? null
              : firstFrame(trigger, new Scope(sentence, consumed, limit, titled, own, before));
      if (frame == null) {
        misses.accept(trigger, "no award or recipient stands where the rule expects it");
      } else {
        frames.add(frame);
        frames.addAll(behind(frame, limit));
        // Only a clause that told of an award hands its subject on.
        subject = own.isEmpty() ? subject : own;
        from = trigger.end();
        consumed = trigger.end();
      }
    }
    return frames;
  }

  /** What the sentence goes on to tell without another verb. */
  private List<Frame> behind(Frame frame, int limit) {
    if (frame.awards().end() <= frame.trigger().begin()) {
      int end = parties.list(frame.trigger().end(), limit).end();
      return gapped.awards(frame, end, limit);
    }
    return frame.trigger().rule().recipient() == RecipientPlace.SUBJECT
        ? gapped.recipients(frame, frame.awards().end(), limit)
        : List.of();
  }

  /** The frame of the first rule that finds all it needs around the trigger's words. */
  private @Nullable Frame firstFrame(Trigger trigger, Scope scope) {
    for (Trigger reading : finder.readings(trigger)) {
      Frame frame = frame(reading, scope);
      if (frame != null) {
        return frame;
      }
    }
    return null;
  }

  private @Nullable Frame frame(Trigger trigger, Scope scope) {
    AwardRule rule = trigger.rule();
    if (rule.award() == AwardPlace.BEFORE) {
      return awardedTo(trigger, scope);
    }
    return switch (rule.recipient()) {
      case SUBJECT -> received(trigger, scope);
      case APPOSITION -> apposition(trigger, scope);
      case OBJECT -> givers.gave(trigger, scope);
      case BESIDE -> beside(trigger, scope);
      case BEHIND -> winners.named(trigger, scope);
    };
  }

  private @Nullable Frame received(Trigger trigger, Scope scope) {
    boolean awardSubject = ground.endsAward(trigger.begin());
    if (scope.subject().isEmpty() || awardSubject) {
      return trigger.rule().award() == AwardPlace.AFTER ? awardedTo(trigger, scope) : null;
    }
    if (ground.lower(trigger.end() - 1).equals("by")) {
      return receivedBy(trigger, scope);
    }
    AwardPhrase awards = awards(trigger.rule().award(), trigger.end(), scope);
    if (awards == null && trigger.rule().award() == AwardPlace.AFTER && !scope.titled()) {
      awards = phrases.small(trigger.end(), scope.limit());
    }
    if (awards == null && isGenericBehind(trigger, scope) && standsBeside(trigger, scope)) {
      awards = phrases.lastNamed(trigger.begin(), trigger.end());
    }
    if (awards == null) {
      return trigger.rule().award() == AwardPlace.AFTER ? awardedTo(trigger, scope) : null;
    }
    List<Party> recipients = new ArrayList<>(scope.subject());
    recipients.addAll(sharers(trigger, awards.end(), scope.limit()));
    return new Frame(trigger, scope.sentence(), awards, recipients, awards.granter());
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

  private @Nullable AwardPhrase awards(AwardPlace place, int from, Scope scope) {
    if (place == AwardPlace.LAST) {
      return null;
    }
    if (place == AwardPlace.ROLL) {
      AwardPhrase strict = phrases.after(from, scope.limit(), false, false);
      AwardPhrase roll = strict == null ? phrases.after(from, scope.limit(), true, false) : strict;
      return roll != null && isNear(roll, from) && (strict != null || isRoll(roll)) ? roll : null;
    }
    AwardPhrase after =
        place == AwardPlace.TITLE ? null : phrases.after(from, scope.limit(), false, false);
    if (after != null || place == AwardPlace.AFTER) {
      return after;
    }
    boolean anyName = !scope.titled() || place == AwardPlace.TITLE;
    return phrases.after(from, scope.limit(), anyName && !isCapitals(scope), false);
  }

  /** "the Creative Power 100", "the Harbour Index": told by the last word of the name. */
  private boolean isRoll(AwardPhrase phrase) {
    AwardItem item = phrase.items().get(0);
    int last = ground.document().tokenFrom(item.stop()) - 1;
    boolean superlative = false;
    for (int i = ground.document().tokenFrom(item.begin()); i <= last; i++) {
      superlative |= ground.is(i, "superlative");
    }
    return superlative
        || ground.is(last, "contest")
        || ground.is(last, "roll")
        || ground.is(last + 1, "roll");
  }

  private boolean isNear(AwardPhrase phrase, int from) {
    return ground.document().tokenFrom(phrase.items().get(0).begin()) - from <= NEAR;
  }

  /** In a line of capitals no word shows that it is a name. */
  private boolean isCapitals(Scope scope) {
    int capitals = 0;
    for (int i = scope.sentence().firstToken(); i < scope.sentence().endToken(); i++) {
      capitals += ground.token(i).isAllCaps() ? 1 : 0;
    }
    return scope.titled() && capitals * 2 > scope.sentence().size();
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
        AwardPhrase awards = awards(place, i + 1, scope);
        return awards == null
            ? null
            : new Frame(trigger, scope.sentence(), awards, scope.subject(), granter);
      }
    }
    return null;
  }

  /** "chose X as the winner of the Orrin Prize": the name directly ahead of the trigger. */
  private @Nullable Frame beside(Trigger trigger, Scope scope) {
    AwardPhrase awards = awards(trigger.rule().award(), trigger.end(), scope);
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
  private @Nullable Frame apposition(Trigger trigger, Scope scope) {
    Sentence sentence = scope.sentence();
    int comma = trigger.begin() - 1;
    if (comma <= sentence.firstToken() || !ground.lower(comma).equals(",")) {
      return null;
    }
    AwardPhrase awards = awards(trigger.rule().award(), trigger.end(), scope);
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

  /** "The Orrin Prize was awarded to X", and in plain error "was awarded X". */
  private @Nullable Frame awardedTo(Trigger trigger, Scope scope) {
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
    return new Frame(trigger, scope.sentence(), awards, recipients.parties(), null);
  }
}
