package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import io.presswork.extractor.resolve.award.AwardRule.RecipientPlace;
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
        if (!insideAward(triggers.get(k), sentence) && isVerb(triggers.get(k))) {
          limit = triggers.get(k).begin();
          break;
        }
      }
      List<Party> own = subjects.subject(sentence, trigger.begin(), from, subject);
      if (isVerb(trigger)) {
        subject = own.isEmpty() ? subject : own;
        from = trigger.end();
      }
      Frame frame = isUnreal(trigger, sentence) ? null : frame(trigger, sentence, limit, own);
      if (frame == null) {
        misses.accept(trigger, "no award or recipient stands where the rule expects it");
      } else {
        frames.add(frame);
      }
    }
    return frames;
  }

  private static boolean isVerb(Trigger trigger) {
    return trigger.end() > trigger.begin();
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
      Trigger trigger, Sentence sentence, int limit, List<Party> subject) {
    AwardRule rule = trigger.rule();
    if (rule.award() == AwardPlace.BEFORE) {
      return awardedTo(trigger, sentence, limit);
    }
    return rule.recipient() == RecipientPlace.SUBJECT
        ? received(trigger, sentence, limit, subject)
        : gave(trigger, sentence, limit, subject);
  }

  private @Nullable Frame received(
      Trigger trigger, Sentence sentence, int limit, List<Party> subject) {
    boolean title = trigger.rule().award() == AwardPlace.TITLE;
    AwardPhrase awards = phrases.after(trigger.end(), limit, title, false);
    if (awards == null || subject.isEmpty()) {
      return null;
    }
    return new Frame(trigger, sentence, awards, subject, awards.granter());
  }

  /** "The Orrin Prize was awarded to X". */
  private @Nullable Frame awardedTo(Trigger trigger, Sentence sentence, int limit) {
    AwardPhrase awards = phrases.before(sentence.firstToken(), trigger.begin());
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
    AwardPhrase direct = phrases.after(trigger.end(), limit, false, false);
    if (direct != null) {
      Parties behind = behindTo(direct.end(), limit);
      if (behind != null) {
        return new Frame(trigger, sentence, direct, behind.parties(), granter);
      }
      // A headline leaves out its auxiliary: "X Awarded Orrin Prize" is passive.
      boolean passive = ground.lower(trigger.end() - 1).endsWith("ed");
      return passive && !subject.isEmpty() && !title
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
    AwardPhrase awards = phrases.after(linked ? from + 1 : from, limit, title, false);
    return awards == null
        ? null
        : new Frame(trigger, sentence, awards, recipients.parties(), granter);
  }

  /** The objects of a giving verb; where a title follows directly, only the name before it. */
  private Parties recipients(int from, int limit, boolean title) {
    Ground.Name name = from < limit ? ground.nameAt(from) : null;
    if (title && name != null && ground.actorAt(from) && name.end() < limit) {
      int next = name.end();
      boolean plain =
          ground.token(next).isCapitalised()
              || ground.lower(next).equals("as")
              || ground.lower(next).equals("the");
      if (plain) {
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
