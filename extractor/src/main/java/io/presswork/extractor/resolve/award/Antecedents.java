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
