package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Frames in which the recipient is the object of a verb of giving or naming. */
final class GiverFrames {

  private final Ground ground;
  private final PartyScanner parties;
  private final AwardPhraseReader phrases;

  GiverFrames(Ground ground, PartyScanner parties, AwardPhraseReader phrases) {
    this.ground = ground;
    this.parties = parties;
    this.phrases = phrases;
  }

  /** "Y awarded X the Orrin Prize", "Y awarded the Orrin Prize to X", "Y honoured X with ...". */
  @Nullable Frame gave(Trigger trigger, Scope scope) {
    Sentence sentence = scope.sentence();
    int limit = scope.limit();
    List<Party> subject = scope.subject();
    if (trigger.rule().award() == AwardPlace.LAST) {
      AwardPhrase last = phrases.lastNamed(trigger.begin(), trigger.end());
      List<Party> named = parties.list(trigger.end(), limit).parties();
      boolean verbal =
          trigger.end() < limit
              && Character.isLowerCase(ground.token(trigger.end()).text().charAt(0))
              && !ground.is(trigger.end(), "det");
      return last == null || named.isEmpty() || verbal
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
      boolean passive = scope.titled() && ground.lower(trigger.end() - 1).endsWith("ed");
      return passive && !subject.isEmpty()
          ? new Frame(trigger, sentence, direct, subject, direct.granter())
          : null;
    }
    Parties recipients = recipients(trigger.end(), limit, title);
    if (recipients.parties().isEmpty()) {
      return null;
    }
    // "won the silver medal in": without a giver only a name or pronoun can be the object.
    Party first = recipients.parties().get(0);
    boolean some = first.kind() == Party.Kind.NOMINAL || !isActorOrPronoun(first);
    if (!title && !trigger.rule().granterIsSubject() && some) {
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

  private boolean isActorOrPronoun(Party party) {
    boolean fullName =
        party.kind() == Party.Kind.NAME
            && party.end() - party.first() >= 2
            && !ground.is(party.first(), "metal");
    return party.kind() == Party.Kind.PRONOUN || fullName || ground.actorAt(party.first());
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
