package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import java.util.List;
import java.util.Set;

/**
 * Finds the phrases that are the subject of a trigger, without a parser: by the order of clauses.
 */
final class SubjectFinder {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private final Ground ground;
  private final PartyScanner parties;
  private final Clauses clauses;
  private final Antecedents antecedents;

  SubjectFinder(Ground ground, PartyScanner parties, Antecedents antecedents) {
    this.ground = ground;
    this.parties = parties;
    this.clauses = new Clauses(ground);
    this.antecedents = antecedents;
  }

  /**
   * The subject of a trigger.
   *
   * @param sentence it stands in
   * @param trigger index of its first token
   * @param from index after the trigger before it in the same sentence, or of the sentence's first
   *     token
   * @param inherited subject of the trigger before it; empty where there is none
   */
  List<Party> subject(Sentence sentence, int trigger, int from, List<Party> inherited) {
    int last = trigger - 1;
    if (last < sentence.firstToken()) {
      return participle(trigger, sentence.endToken());
    }
    if (RELATIVES.contains(ground.lower(last))) {
      List<Party> antecedent = antecedents.of(sentence, last);
      if (!antecedent.isEmpty()) {
        return antecedent;
      }
    }
    List<Party> praised = congratulated(sentence, trigger);
    if (!praised.isEmpty()) {
      return praised;
    }
    int start = clauses.start(from, trigger);
    if (!inherited.isEmpty() && start == from) {
      List<Party> own = ownSubject(start, trigger);
      return own.isEmpty() ? inherited : own;
    }
    List<Party> second = secondClause(start, trigger);
    return second.isEmpty() ? leftmost(start, trigger) : second;
  }

  /** "The winners were told today, and X won": the subject of the clause behind "and". */
  private List<Party> secondClause(int start, int trigger) {
    boolean verb = false;
    for (int i = start; i < trigger; i++) {
      boolean joint = ground.lower(i).equals("and") && i > start && ground.lower(i - 1).equals(",");
      if (joint && verb) {
        Parties list = parties.list(i + 1, trigger);
        if (!list.parties().isEmpty() && skipComma(list.end(), trigger) == trigger) {
          return list.parties();
        }
      }
      verb |= ground.is(i, "finite") || ground.is(i, "be");
    }
    return List.of();
  }

  /** "Winning the prize, X said": the subject follows the first comma. */
  private List<Party> participle(int trigger, int end) {
    for (int i = trigger; i < end; i++) {
      if (ground.lower(i).equals(",") && ground.actorAt(i + 1)) {
        return parties.list(i + 1, end).parties();
      }
    }
    return List.of();
  }

  /** "Y congratulated X on winning": the object of the congratulation. */
  private List<Party> congratulated(Sentence sentence, int trigger) {
    for (int i = trigger - 1; i >= sentence.firstToken(); i--) {
      String word = ground.lower(i);
      if (word.startsWith("congratulat") && i + 1 < trigger) {
        int from = word.endsWith("ions") && ground.lower(i + 1).equals("to") ? i + 2 : i + 1;
        return parties.list(from, trigger).parties();
      }
    }
    return List.of();
  }

  /** The phrase list that stands directly before the trigger, after the trigger before it. */
  private List<Party> ownSubject(int from, int trigger) {
    for (int i = from; i < trigger; i++) {
      if (!clauses.opens(i, from)) {
        continue;
      }
      Parties list = parties.list(i, trigger);
      if (!list.parties().isEmpty() && skipComma(list.end(), trigger) == trigger) {
        return list.parties();
      }
    }
    return List.of();
  }

  private int skipComma(int i, int limit) {
    return i < limit && ground.lower(i).equals(",") ? i + 1 : i;
  }

  /** The first phrases of a clause, behind its introduction. */
  private List<Party> leftmost(int from, int trigger) {
    int start = clauses.behindJoints(from, trigger);
    for (int skipped = 0; skipped < 4 && start < trigger && introduces(start); skipped++) {
      int actor = actorBehindAdverb(start, trigger);
      int next = actor > start ? actor : afterIntroduction(start, trigger);
      if (next < 0) {
        return nearest(start, trigger);
      }
      start = next;
    }
    List<Party> list = parties.list(start, trigger).parties();
    return list.isEmpty() ? nearest(start, trigger) : list;
  }

  /** "So far Larkfield", "Meanwhile, ...": the subject stands directly behind an adverb. */
  private int actorBehindAdverb(int start, int trigger) {
    if (ground.is(start, "preposition") || ground.is(start, "opening-preposition")) {
      return start;
    }
    for (int i = start + 1; i < trigger && i <= start + 2; i++) {
      if (ground.actorAt(i)) {
        return i;
      }
    }
    return start;
  }

  private boolean introduces(int i) {
    boolean participle = ground.lower(i).endsWith("ing") && ground.token(i).text().length() > 5;
    return (participle || ground.is(i, "introduction")) && !ground.actorAt(i);
  }

  /** Index after the comma that closes an introduction; -1 where none does. */
  private int afterIntroduction(int from, int trigger) {
    int depth = 0;
    for (int i = from; i < trigger - 1; i++) {
      String word = ground.lower(i);
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (depth > 0 || !word.equals(",") || clauses.insideName(i)) {
        continue;
      }
      boolean place =
          ground.token(i - 1).isCapitalised()
              && ground.placeAt(i + 1)
              && i + 2 < trigger
              && hasCommaAfter(i + 1, trigger);
      boolean number = ground.token(i + 1).isNumber();
      if (!place && !number) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean hasCommaAfter(int i, int trigger) {
    Ground.Name name = ground.nameAt(i);
    int end = name == null ? i + 1 : name.end();
    return end < trigger && ground.lower(end).equals(",");
  }

  /**
   * The last phrase that ends at the trigger, or else the last person or organisation before it.
   */
  private List<Party> nearest(int from, int trigger) {
    for (int i = Math.max(from, trigger - 6); i < trigger; i++) {
      Party party = parties.at(i, trigger);
      if (party == null || party.end() != trigger) {
        continue;
      }
      if (party.kind() != Party.Kind.NOMINAL || ground.is(i, "det")) {
        return List.of(party);
      }
    }
    for (int i = trigger - 1; i >= from; i--) {
      if (ground.actorAt(i)) {
        Ground.Name name = ground.nameAt(i);
        if (name != null && name.end() <= trigger) {
          return List.of(new Party(Party.Kind.NAME, name.first(), name.end()));
        }
      }
    }
    return List.of();
  }
}
