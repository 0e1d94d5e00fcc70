package io.presswork.extractor.resolve.award;

import io.presswork.extractor.rule.pattern.TokenPattern;
import io.presswork.model.Outcome;
import java.util.List;

/**
 * A rule of {@code award/rules.txt}.
 *
 * @param name as it stands in the output
 * @param outcome what it says of the recipient
 * @param triggers the words that set it off, alternatives
 * @param recipient where the recipient stands
 * @param award where the award stands
 * @param granterIsSubject whether the subject gives the award
 * @param examples sentences with what the rule finds in them
 */
record AwardRule(
    String name,
    Outcome outcome,
    List<TokenPattern> triggers,
    RecipientPlace recipient,
    AwardPlace award,
    boolean granterIsSubject,
    List<Example> examples) {

  /** Where the recipient stands. */
  enum RecipientPlace {
    /** Before the trigger, as its subject. */
    SUBJECT,
    /** After the trigger, or after the award behind "to". */
    OBJECT,
    /** Before the comma ahead of the trigger. */
    APPOSITION,
    /** Directly ahead of the trigger: "chose X as winner of". */
    BESIDE,
    /** Behind the award and a verb such as "is" or "include". */
    BEHIND
  }

  /** Where the award stands. */
  enum AwardPlace {
    /** Behind the trigger; the words alone must show that it is an award. */
    AFTER,
    /** Directly behind the trigger; any capitalised or quoted name will do. */
    TITLE,
    /** As AFTER, or else as TITLE. */
    ANY,
    /** Ahead of the trigger. */
    BEFORE,
    /** The award named last. */
    LAST,
    /** Directly behind the trigger; a capitalised name that ends as lists and rankings do. */
    ROLL
  }

  /**
   * A sentence that shows what a rule does.
   *
   * @param sentence the words
   * @param expected pairs as {@code award | recipient}; empty where the rule must stay silent
   */
  record Example(String sentence, List<String> expected) {}
}
