package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Applies the award rules to a sentence. */
final class FrameFinder {

  private static final Set<String> UNREAL =
      Set.of(
          "may", "might", "could", "would", "should", "can", "if", "not", "never", "n't", "to",
          "who");

  private final Ground ground;
  private final AwardRules rules;
  private final PartyScanner parties;
  private final SubjectFinder subjects;
  private final AwardPhraseReader phrases;

  /** Told of every trigger that made no frame, and why. */
  private final BiConsumer<Trigger, String> misses;

  FrameFinder(Ground ground, AwardRules rules, BiConsumer<Trigger, String> misses) {
    this.ground = ground;
    this.rules = rules;
    this.parties = new PartyScanner(ground);
    this.subjects = new SubjectFinder(ground, parties);
    this.phrases = new AwardPhraseReader(ground, parties);
    this.misses = misses;
  }

  /** The frames of a sentence in text order. */
  List<Frame> frames(Sentence sentence) {
    List<Frame> frames = new ArrayList<>();
    List<Trigger> triggers = rules.triggers(ground.tokens(), sentence);
    int from = sentence.firstToken();
    List<Party> subject = List.of();
    for (int i = 0; i < triggers.size(); i++) {
      Trigger trigger = triggers.get(i);
      if (insideAward(trigger, sentence)) {
        continue;
      }
      int limit = sentence.endToken();
      for (int k = i + 1; k < triggers.size(); k++) {
        if (!insideAward(triggers.get(k), sentence)) {
          limit = triggers.get(k).begin();
          break;
        }
      }
      int start = from;
      List<Party> own = subjects.subject(sentence, trigger.begin(), from, subject);
      subject = own.isEmpty() ? subject : own;
      from = trigger.end();
      Frame frame =
          isUnreal(trigger, sentence) ? null : frame(trigger, sentence, start, limit, own);
      if (frame == null) {
        misses.accept(trigger, "no award or recipient stands where the rule expects it");
      } else {
        frames.add(frame);
      }
    }
    return frames;
  }

  /** Whether the trigger is part of an award's name, as "Honours" in "Civic Honours Award". */
  private boolean insideAward(Trigger trigger, Sentence sentence) {
    for (int i = trigger.begin(); i >= sentence.firstToken() && i > trigger.begin() - 16; i--) {
      AwardName name = ground.awardAt(i);
      if (name != null) {
        return name.end() >= trigger.end() && ground.token(trigger.begin()).begin() >= name.begin();
      }
    }
    return false;
  }

  /** "could win", "hopes to win", "has not won": not said to have happened. */
  private boolean isUnreal(Trigger trigger, Sentence sentence) {
    int before = trigger.begin() - 1;
    if (before < sentence.firstToken()) {
      return false;
    }
    String word = ground.lower(before);
    if (word.equals("who") || word.equals("to")) {
      return false;
    }
    return UNREAL.contains(word);
  }

  private @Nullable Frame frame(
      Trigger trigger, Sentence sentence, int from, int limit, List<Party> subject) {
    AwardRule rule = trigger.rule();
    if (rule.award() == AwardPlace.BEFORE) {
      return awardedTo(trigger, sentence, from, limit);
    }
    return switch (rule.recipient()) {
      case SUBJECT -> received(trigger, sentence, limit, subject);
      case APPOSITION -> apposition(trigger, sentence, limit);
      case OBJECT -> gave(trigger, sentence, limit, subject);
    };
  }

  private @Nullable Frame received(
      Trigger trigger, Sentence sentence, int limit, List<Party> subject) {
    if (subject.isEmpty()) {
      return null;
    }
    if (ground.lower(trigger.end() - 1).equals("by")) {
      return receivedBy(trigger, sentence, limit, subject);
    }
    AwardPhrase awards = awards(trigger.rule().award(), trigger.end(), limit);
    return awards == null ? null : new Frame(trigger, sentence, awards, subject, awards.granter());
  }

  private @Nullable AwardPhrase awards(AwardPlace place, int from, int limit) {
    AwardPhrase after = place == AwardPlace.TITLE ? null : phrases.after(from, limit, false, false);
    return after != null || place == AwardPlace.AFTER
        ? after
        : phrases.after(from, limit, true, false);
  }

  /** "X was honoured by Y with the Orrin Prize", "X was named by Y as Technology Pioneer". */
  private @Nullable Frame receivedBy(
      Trigger trigger, Sentence sentence, int limit, List<Party> subject) {
    Party granter = parties.at(trigger.end(), limit);
    if (granter == null) {
      return null;
    }
    int behind = parties.skipTail(granter.end(), limit);
    for (int i = behind; i < limit && i < behind + 6; i++) {
      String word = ground.lower(i);
      if (word.equals("as") || word.equals("with") || word.equals("at")) {
        AwardPlace place = word.equals("as") ? AwardPlace.TITLE : AwardPlace.AFTER;
        AwardPhrase awards = awards(place, i + 1, limit);
        return awards == null ? null : new Frame(trigger, sentence, awards, subject, granter);
      }
    }
    return null;
  }

  /** "X, winner of the Orrin Prize,": the comma ties the trigger to the name before it. */
  private @Nullable Frame apposition(Trigger trigger, Sentence sentence, int limit) {
    int comma = trigger.begin() - 1;
    if (comma <= sentence.firstToken() || !ground.lower(comma).equals(",")) {
      return null;
    }
    AwardPhrase awards = awards(trigger.rule().award(), trigger.end(), limit);
    for (int i = comma - 1; awards != null && i >= sentence.firstToken(); i--) {
      Ground.Name name = ground.nameAt(i);
      if (name != null && ground.actorAt(i) && name.end() <= comma) {
        Party party = new Party(Party.Kind.NAME, name.first(), name.end());
        boolean near = parties.skipTail(name.end(), comma) == comma;
        return near ? new Frame(trigger, sentence, awards, List.of(party), awards.granter()) : null;
      }
    }
    return null;
  }

  /** "The Orrin Prize was awarded to X". */
  private @Nullable Frame awardedTo(Trigger trigger, Sentence sentence, int from, int limit) {
    AwardPhrase awards = phrases.before(from, trigger.begin());
    Parties recipients = parties.list(trigger.end(), limit);
    if (awards == null || recipients.parties().isEmpty()) {
      return null;
    }
    return new Frame(trigger, sentence, awards, recipients.parties(), null);
  }

  /** "Y awarded X the Orrin Prize", "Y awarded the Orrin Prize to X", "Y honoured X with ...". */
  private @Nullable Frame gave(Trigger trigger, Sentence sentence, int limit, List<Party> subject) {
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
    return awards == null
        ? null
        : new Frame(trigger, sentence, awards, recipients.parties(), granter);
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
