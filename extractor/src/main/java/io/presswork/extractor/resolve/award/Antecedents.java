package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.MentionKind;
import java.util.List;

/** Finds the name that a relative pronoun or an apposition belongs to. */
final class Antecedents {

  /** A relative pronoun stands within so many tokens behind its name. */
  private static final int LONGEST_TAIL = 14;

  private final Ground ground;

  Antecedents(Ground ground) {
    this.ground = ground;
  }

  /** "X, who won", "X of Y, which was named": the nearest name of the right kind. */
  List<Party> of(Sentence sentence, int relative) {
    boolean person = ground.lower(relative).equals("who");
    List<Party> work = person ? List.of() : named(relative, sentence);
    if (!person) {
      List<Party> made = madeBy(relative, sentence);
      work = made.isEmpty() ? work : made;
    }
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
      if (fits && relative - name.end() <= LONGEST_TAIL) {
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

  /** "“River Song” by Elif Kaya, which": a person is no thing, so the work before "by" is meant. */
  private List<Party> madeBy(int relative, Sentence sentence) {
    int end = relative - 1;
    if (end <= sentence.firstToken() || !ground.lower(end).equals(",")) {
      return List.of();
    }
    for (int i = end - 1; i > sentence.firstToken() && end - i < LONGEST_TAIL; i--) {
      Ground.Name name = ground.nameAt(i);
      boolean maker = name != null && name.end() == end && name.kind() == MentionKind.PERSON;
      if (maker && ground.lower(i - 1).equals("by")) {
        return workBefore(i - 1, sentence);
      }
    }
    return List.of();
  }

  private List<Party> workBefore(int by, Sentence sentence) {
    for (int i = by - 2; i >= sentence.firstToken() && by - i < LONGEST_TAIL; i--) {
      if (ground.quoteEnd(i, by + 1) == by - 1) {
        return List.of(new Party(Party.Kind.WORK, i + 1, by));
      }
    }
    return namedBefore(by, sentence);
  }

  /** The capitalised name that ends at a token. */
  List<Party> namedBefore(int comma, Sentence sentence) {
    int first = comma;
    while (first > sentence.firstToken()
        && ground.token(first - 1).isCapitalised()
        && ground.awardAt(first - 1) == null) {
      first--;
    }
    if (first == sentence.firstToken() && ground.words().isFunction(ground.token(first))) {
      first++;
    }
    boolean several = comma - first >= 2;
    return several ? List.of(new Party(Party.Kind.NAME, first, comma)) : List.of();
  }
}
