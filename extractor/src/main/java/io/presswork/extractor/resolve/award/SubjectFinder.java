package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import java.util.List;
import java.util.Set;

/**
 * Finds the phrases that are the subject of a trigger, without a parser: by the order of clauses.
 */
final class SubjectFinder {

  private static final Set<String> INTRODUCTIONS =
      Set.of(
          "in",
          "at",
          "on",
          "for",
          "after",
          "since",
          "during",
          "following",
          "as",
          "with",
          "earlier",
          "last",
          "yesterday",
          "today",
          "meanwhile",
          "also",
          "additionally",
          "recently",
          "previously",
          "this",
          "under",
          "by",
          "from",
          "before",
          "among",
          "out",
          "so",
          "thanks",
          "despite",
          "now",
          "then",
          "once",
          "when",
          "while",
          "if",
          "besides",
          "moreover",
          "furthermore",
          "further",
          "within",
          "having",
          "founded",
          "established",
          "based",
          "known",
          "over",
          "elsewhere",
          "separately",
          "only",
          "just",
          "similarly",
          "likewise",
          "finally",
          "first",
          "to",
          "held",
          "two",
          "alongside",
          "against");
  private static final Set<String> BOUNDARIES =
      Set.of(
          ";",
          ":",
          "–",
          "—",
          "--",
          "while",
          "whereas",
          "because",
          "although",
          "|",
          "”",
          "\"",
          "“",
          "‘");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> JOINTS = Set.of("and", "but", ",", "or", "then", "also", "plus");

  private final Ground ground;
  private final PartyScanner parties;

  SubjectFinder(Ground ground, PartyScanner parties) {
    this.ground = ground;
    this.parties = parties;
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
      List<Party> antecedent = antecedent(sentence, last);
      if (!antecedent.isEmpty()) {
        return antecedent;
      }
    }
    List<Party> praised = congratulated(sentence, trigger);
    if (!praised.isEmpty()) {
      return praised;
    }
    int start = clauseStart(from, trigger);
    if (!inherited.isEmpty() && start == from) {
      List<Party> own = ownSubject(start, trigger);
      return own.isEmpty() ? inherited : own;
    }
    return leftmost(start, trigger);
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

  /** "X, who won", "X of Y, which was named": the nearest name of the right kind. */
  private List<Party> antecedent(Sentence sentence, int relative) {
    boolean person = ground.lower(relative).equals("who");
    List<Party> work = person ? List.of() : named(relative, sentence);
    if (!work.isEmpty()) {
      return work;
    }
    for (int i = relative - 1; i >= sentence.firstToken(); i--) {
      Ground.Name name = ground.nameAt(i);
      if (name == null || name.end() > relative) {
        continue;
      }
      boolean fits =
          person ? name.kind() == MentionKind.PERSON : name.kind() == MentionKind.ORGANISATION;

      if (fits && relative - name.end() <= 14) {
        return List.of(new Party(Party.Kind.NAME, name.first(), name.end()));
      }
    }
    return List.of();
  }

  /**
   * The capitalised name that ends at the comma before a relative pronoun: "The Snow Census,
   * which".
   */
  private List<Party> named(int relative, Sentence sentence) {
    int comma = relative - 1;
    return comma > sentence.firstToken() && ground.lower(comma).equals(",")
        ? namedBefore(comma, sentence)
        : List.of();
  }

  /** The capitalised name that ends at a token. */
  List<Party> namedBefore(int comma, Sentence sentence) {
    int first = comma;
    while (first > sentence.firstToken()
        && ground.token(first - 1).isCapitalised()
        && ground.awardAt(first - 1) == null) {
      first--;
    }
    boolean several = comma - first >= 2 && first > sentence.firstToken();
    return several ? List.of(new Party(Party.Kind.NAME, first, comma)) : List.of();
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

  /** Where the clause of a trigger begins. */
  private int clauseStart(int from, int trigger) {
    int start = from;
    for (int i = from; i < trigger; i++) {
      String word = ground.lower(i);
      int quoted = ground.quoteEnd(i, trigger);
      if (quoted > i) {
        i = quoted;
        continue;
      }
      boolean complement =
          word.equals("that") && i > 0 && i + 1 < trigger && ground.is(i - 1, "that-opener");
      if (complement || (BOUNDARIES.contains(word) && i + 1 < trigger && !insideName(i))) {
        start = i + 1;
      }
    }
    return start;
  }

  private boolean insideName(int token) {
    for (int i = token; i >= 0 && i > token - 8; i--) {
      Ground.Name name = ground.nameAt(i);
      if (name != null && name.first() < token && name.end() > token) {
        return true;
      }
    }
    return false;
  }

  /** The phrase list that stands directly before the trigger, after the trigger before it. */
  private List<Party> ownSubject(int from, int trigger) {
    for (int i = from; i < trigger; i++) {
      if (!opensClause(i, from)) {
        continue;
      }
      Parties list = parties.list(i, trigger);
      if (!list.parties().isEmpty() && skipComma(list.end(), trigger) == trigger) {
        return list.parties();
      }
    }
    return List.of();
  }

  private boolean opensClause(int i, int from) {
    String before = i > from ? ground.lower(i - 1) : "";
    return JOINTS.contains(before)
        || BOUNDARIES.contains(before)
        || (i > from
            && ground.actorAt(i)
            && ground.token(i - 1).isWord()
            && !ground.is(i - 1, "function"));
  }

  private int skipComma(int i, int limit) {
    return i < limit && ground.lower(i).equals(",") ? i + 1 : i;
  }

  /** The first phrases of a clause, behind its introduction. */
  private List<Party> leftmost(int from, int trigger) {
    int start = from;
    while (start < trigger && JOINTS.contains(ground.lower(start))) {
      start++;
    }
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
    return INTRODUCTIONS.contains(ground.lower(i)) && !ground.actorAt(i);
  }

  /** Index after the comma that closes an introduction; -1 where none does. */
  private int afterIntroduction(int from, int trigger) {
    int depth = 0;
    for (int i = from; i < trigger - 1; i++) {
      String word = ground.lower(i);
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (depth > 0 || !word.equals(",") || insideName(i)) {
        continue;
      }
      boolean place = ground.placeAt(i + 1) && i + 2 < trigger && hasCommaAfter(i + 1, trigger);
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
