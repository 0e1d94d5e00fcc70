package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.Token;
import java.util.List;
import java.util.Set;

/** Names of Romance prizes, whose head stands first: "Prix Orrin", "Premio de la Crítica". */
final class ForeignPrize {

  private static final Set<String> HEADS = Set.of("prix", "premio", "premi", "prémio", "prêmio");
  private static final Set<String> SMALL =
      Set.of("du", "de", "des", "la", "le", "les", "d'", "l'", "d’", "l’", "di", "del", "della");

  /** A name does not go on longer behind its head, in tokens. */
  private static final int LONGEST = 7;

  private ForeignPrize() {}

  /**
   * Index after the name whose head stands at {@code i}; {@code i} where none does or nothing
   * follows it.
   */
  static int end(List<Token> tokens, int i, int end) {
    Token head = tokens.get(i);
    if (!head.isCapitalised() || !HEADS.contains(head.lower())) {
      return i;
    }
    int last = i;
    for (int k = i + 1; k < end && k - i <= LONGEST; k++) {
      Token token = tokens.get(k);
      if (token.isCapitalised()) {
        last = k + 1;
      } else if (!SMALL.contains(token.lower()) && !isAdjective(tokens, i, k, end)) {
        break;
      }
    }
    return last;
  }

  /** "Prix mondial Orrin Larch": one small word behind the head, two capitals behind that. */
  private static boolean isAdjective(List<Token> tokens, int head, int i, int end) {
    return i == head + 1
        && i + 2 < end
        && tokens.get(i).isWord()
        && tokens.get(i).text().length() > 4
        && tokens.get(i + 1).isCapitalised()
        && tokens.get(i + 2).isCapitalised();
  }
}
