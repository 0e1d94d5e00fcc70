package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.section.Block;
import java.util.List;
import java.util.Set;

/** The triggers of a sentence, without those that are nouns or parts of a name. */
final class TriggerFinder {

  private static final Set<String> UNREAL =
      Set.of(
          "may", "might", "could", "would", "should", "can", "if", "not", "never", "n't", "to",
          "who");

  private final Ground ground;
  private final AwardRules rules;

  TriggerFinder(Ground ground, AwardRules rules) {
    this.ground = ground;
    this.rules = rules;
  }

  /** The triggers in text order, not overlapping. */
  List<Trigger> of(Sentence sentence) {
    return rules.triggers(ground.tokens(), sentence).stream()
        .filter(trigger -> !insideAward(trigger, sentence) && !isNoun(trigger, sentence))
        .filter(trigger -> !isBareBe(trigger) && !isIdle(trigger, sentence))
        .filter(trigger -> !isInName(trigger, sentence) && !isAdjective(trigger, sentence))
        .map(this::beforeName)
        .toList();
  }

  /** The trigger and those of other rules that its words set off too. */
  List<Trigger> readings(Trigger trigger) {
    return rules.readings(ground.tokens(), trigger);
  }

  /** "was ranked among the Top 50": where a name begins inside a trigger, the trigger ends. */
  private Trigger beforeName(Trigger trigger) {
    for (int i = trigger.begin() + 1; i < trigger.end(); i++) {
      if (ground.awardAt(i) != null) {
        return new Trigger(trigger.rule(), trigger.begin(), i);
      }
    }
    return trigger;
  }

  /** "the 2019 Distinguished Alumnus": in running text a verb is not written with a capital. */
  private boolean isInName(Trigger trigger, Sentence sentence) {
    Token first = ground.token(trigger.begin());
    return sentence.block().shape() != Block.Shape.HEADING
        && trigger.end() == trigger.begin() + 1
        && trigger.begin() > sentence.firstToken()
        && first.isCapitalised()
        && !first.isAllCaps()
        && (ground.token(trigger.begin() - 1).isWord()
            || ground.is(trigger.begin() - 1, "possessive"))
        && trigger.end() < sentence.endToken()
        && ground.token(trigger.end()).isCapitalised();
  }

  /**
   * "a bill to name the hall", "will be honoured this May": a verb of giving that nobody does, or
   * that is done to its subject.
   */
  private boolean isIdle(Trigger trigger, Sentence sentence) {
    int before = trigger.begin() - 1;
    if (trigger.rule().recipient() != AwardRule.RecipientPlace.OBJECT
        || trigger.rule().award() == AwardRule.AwardPlace.BEFORE
        || before < sentence.firstToken()) {
      return false;
    }
    if (ground.is(before, "be") && !ground.is(trigger.begin(), "be")) {
      return !ground.lower(before).equals("am");
    }
    if (!ground.lower(before).equals("to")) {
      return false;
    }
    for (int i = before - 1; i >= sentence.firstToken() && i > before - 5; i--) {
      if (ground.is(i, "glad")) {
        return false;
      }
    }
    return true;
  }

  /** "was" tells of an award only directly behind its name: "Volunteer of the Year was X". */
  private boolean isBareBe(Trigger trigger) {
    return trigger.rule().award() == AwardRule.AwardPlace.BEFORE
        && trigger.end() == trigger.begin() + 1
        && ground.is(trigger.begin(), "be")
        && !(ground.endsAward(trigger.begin()) && ground.token(trigger.end()).isCapitalised());
  }

  /** "with the distinguished Larkfield Award": behind an article a participle praises. */
  private boolean isAdjective(Trigger trigger, Sentence sentence) {
    return trigger.end() == trigger.begin() + 1
        && trigger.begin() > sentence.firstToken()
        && trigger.end() < sentence.endToken()
        && ground.is(trigger.begin(), "honoured")
        && Set.of("the", "a", "an", "its", "their", "this", "most")
            .contains(ground.lower(trigger.begin() - 1))
        && ground.token(trigger.end()).isWord();
  }

  /** "the annual awards", "grants": a verb only behind something that can be its subject. */
  private boolean isNoun(Trigger trigger, Sentence sentence) {
    int before = trigger.begin() - 1;
    boolean ambiguous =
        trigger.end() == trigger.begin() + 1 && ground.is(trigger.begin(), "noun-verb");
    if (!ambiguous || before < sentence.firstToken()) {
      return ambiguous && trigger.end() >= sentence.endToken();
    }
    return !(ground.endsActor(trigger.begin())
        || ground.is(before, "company")
        || ground.is(before, "verb-opener"));
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
  boolean isUnreal(Trigger trigger, Sentence sentence) {
    int before = trigger.begin() - 1;
    if (before < sentence.firstToken()) {
      return false;
    }
    String word = ground.lower(before);
    if (word.equals("to")) {
      return before > sentence.firstToken() && ground.is(before - 1, "hope");
    }
    if (word.equals("who")) {
      return false;
    }
    return UNREAL.contains(word);
  }
}
