package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import io.presswork.extractor.resolve.award.AwardRule.RecipientPlace;
import io.presswork.extractor.section.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Applies the award rules to a sentence. */
final class FrameFinder {

  private final TriggerFinder finder;
  private final PartyScanner parties;
  private final SubjectFinder subjects;
  private final PassiveFrames passives;
  private final SubjectFrames receivers;
  private final NeighbourFrames neighbours;
  private final GiverFrames givers;
  private final WinnerFrames winners;
  private final GappedFrames gapped;

  /** Told of every trigger that made no frame, and why. */
  private final BiConsumer<Trigger, String> misses;

  FrameFinder(Ground ground, AwardRules rules, BiConsumer<Trigger, String> misses) {
    Antecedents antecedents = new Antecedents(ground);
    this.finder = new TriggerFinder(ground, rules);
    this.parties = new PartyScanner(ground);
    this.subjects = new SubjectFinder(ground, parties, antecedents);
    AwardPhraseReader phrases = new AwardPhraseReader(ground, parties);
    PlacedAwards awards = new PlacedAwards(ground, phrases);
    this.passives = new PassiveFrames(ground, parties, phrases);
    this.receivers = new SubjectFrames(ground, parties, phrases, awards, passives);
    this.neighbours = new NeighbourFrames(ground, parties, antecedents, awards);
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
      return passives.awarded(trigger, scope);
    }
    return switch (rule.recipient()) {
      case SUBJECT -> receivers.received(trigger, scope);
      case APPOSITION -> neighbours.apposition(trigger, scope);
      case OBJECT -> givers.gave(trigger, scope);
      case BESIDE -> neighbours.beside(trigger, scope);
      case BEHIND -> winners.named(trigger, scope);
    };
  }
}
