package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import io.presswork.extractor.section.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Applies the award rules to a sentence. */
final class FrameFinder {

  private final Ground ground;
  private final TriggerFinder finder;
  private final PartyScanner parties;
  private final Antecedents antecedents;
  private final SubjectFinder subjects;
  private final AwardPhraseReader phrases;

  /** Told of every trigger that made no frame, and why. */
  private final BiConsumer<Trigger, String> misses;

  FrameFinder(Ground ground, AwardRules rules, BiConsumer<Trigger, String> misses) {
    this.ground = ground;
    this.finder = new TriggerFinder(ground, rules);
    this.parties = new PartyScanner(ground);
    this.antecedents = new Antecedents(ground);
    this.subjects = new SubjectFinder(ground, parties, antecedents);
    this.phrases = new AwardPhraseReader(ground, parties);
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
        // Only a clause that told of an award hands its subject on.
        subject = own.isEmpty() ? subject : own;
        from = trigger.end();
        consumed = trigger.end();
      }
    }
    return frames;
  }

  /**
   * What a trigger may look at.
   *
   * @param sentence it stands in
   * @param consumed index after the last trigger that made a frame
   * @param limit index of the next trigger or the end of the sentence
   * @param titled whether the line is set as a title, where capitals say nothing
   * @param subject of the trigger
   * @param before the subject of the trigger before it
   */
  private record Scope(
      Sentence sentence,
      int consumed,
      int limit,
      boolean titled,
      List<Party> subject,
      List<Party> before) {}

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
      case OBJECT -> gave(trigger, scope);
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
    if (awards == null && isGenericBehind(trigger, scope)) {
      awards = phrases.lastNamed(trigger.begin(), trigger.end());
    }
    if (awards == null) {
      return trigger.rule().award() == AwardPlace.AFTER ? awardedTo(trigger, scope) : null;
    }
    List<Party> recipients = new ArrayList<>(scope.subject());
    recipients.addAll(sharers(trigger, awards.end(), scope.limit()));
    return new Frame(trigger, scope.sentence(), awards, recipients, awards.granter());
  }

  /** "collected the title", "came second": the award is the one named last. */
  private boolean isGenericBehind(Trigger trigger, Scope scope) {
    if (trigger.rule().award() == AwardPlace.LAST) {
      return true;
    }
    int i = trigger.end();
    boolean the = i + 1 < scope.limit() && ground.lower(i).equals("the");
    boolean gets = trigger.rule().award() == AwardPlace.AFTER && !scope.titled();
    return gets && the && ground.is(i + 1, "generic-award");
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
    AwardPhrase after =
        place == AwardPlace.TITLE ? null : phrases.after(from, scope.limit(), false, false);
    if (after != null || place == AwardPlace.AFTER) {
      return after;
    }
    boolean anyName = !scope.titled() || place == AwardPlace.TITLE;
    return phrases.after(from, scope.limit(), anyName && !isCapitals(scope), false);
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
    Party granter = parties.at(trigger.end(), limit);
    if (granter == null) {
      return null;
    }
    int behind = parties.skipTail(granter.end(), limit);
    for (int i = behind; i < limit && i < behind + 6; i++) {
      String word = ground.lower(i);
      if (word.equals("as") || word.equals("with") || word.equals("at")) {
        AwardPlace place = word.equals("as") ? AwardPlace.TITLE : AwardPlace.AFTER;
        AwardPhrase awards = awards(place, i + 1, scope);
        return awards == null
            ? null
            : new Frame(trigger, scope.sentence(), awards, scope.subject(), granter);
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
    if (next < scope.limit() && ground.is(next, "by-or-at")) {
      return null;
    }
    Parties recipients = parties.list(next, scope.limit());
    if (awards == null || recipients.parties().isEmpty()) {
      return null;
    }
    return new Frame(trigger, scope.sentence(), awards, recipients.parties(), null);
  }

  /** "Y awarded X the Orrin Prize", "Y awarded the Orrin Prize to X", "Y honoured X with ...". */
  private @Nullable Frame gave(Trigger trigger, Scope scope) {
    Sentence sentence = scope.sentence();
    int limit = scope.limit();
    List<Party> subject = scope.subject();
    if (trigger.rule().award() == AwardPlace.LAST) {
      AwardPhrase last = phrases.lastNamed(trigger.begin(), trigger.end());
      List<Party> named = parties.list(trigger.end(), limit).parties();
      return last == null || named.isEmpty()
          ? null
          : new Frame(trigger, sentence, last, named, null);
    }
    boolean title = trigger.rule().award() == AwardPlace.TITLE;
    Party granter =
        subject.size() == 1 && trigger.rule().granterIsSubject() ? subject.get(0) : null;
    AwardPhrase direct = title ? null : phrases.directly(trigger.end(), limit);
    if (direct != null) {
      Parties behind = behindTo(direct.end(), limit);
      if (behind != null) {
        return new Frame(trigger, sentence, direct, behind.parties(), granter);
      }
      // A headline leaves out its auxiliary: "X Awarded Orrin Prize" is passive.
      boolean passive = ground.lower(trigger.end() - 1).endsWith("ed");
      return passive && !subject.isEmpty()
          ? new Frame(trigger, sentence, direct, subject, direct.granter())
          : null;
    }
    Parties recipients = recipients(trigger.end(), limit, title);
    if (recipients.parties().isEmpty()) {
      return null;
    }
    int from = recipients.end();
    boolean linked =
        from < limit && Set.of("with", "as", "for", "into").contains(ground.lower(from));
    if (!linked && ground.is(trigger.end() - 1, "name-as")) {
      return null;
    }
    AwardPhrase awards =
        linked
            ? phrases.after(from + 1, limit, title, false)
            : title ? phrases.after(from, limit, true, false) : phrases.directly(from, limit);
    if (awards == null) {
      return null;
    }
    boolean it = recipients.parties().get(0).kind() == Party.Kind.PRONOUN;
    List<Party> meant = it && !scope.before().isEmpty() ? scope.before() : recipients.parties();
    return new Frame(trigger, sentence, awards, meant, granter);
  }

  /** The objects of a giving verb; where a title follows directly, only the name before it. */
  private Parties recipients(int from, int limit, boolean title) {
    Ground.Name name = from < limit ? ground.nameAt(from) : null;
    if (title && name != null && ground.actorAt(from) && name.end() < limit) {
      int next = name.end();
      String word = ground.lower(next);
      if (ground.token(next).isCapitalised() || word.equals("as") || word.equals("the")) {
        return new Parties(List.of(new Party(Party.Kind.NAME, name.first(), next)), next);
      }
    }
    return parties.list(from, limit);
  }

  private @Nullable Parties behindTo(int from, int limit) {
    for (int i = from; i < limit && i < from + 8; i++) {
      String word = ground.lower(i);
      if (word.equals("to") || word.equals("upon") || word.equals("on")) {
        Parties list = parties.list(i + 1, limit);
        return list.parties().isEmpty() ? null : list;
      }
      if (word.equals(";") || word.equals("–")) {
        break;
      }
    }
    return null;
  }
}
