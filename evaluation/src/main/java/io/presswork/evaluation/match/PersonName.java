package io.presswork.evaluation.match;

import java.util.List;
import java.util.Set;

/** Names of speakers, who may be organisations as well. */
final class PersonName {

  private static final Set<String> COURTESIES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "mp", "obe", "mbe", "cbe");

  private PersonName() {}

  /** The full name without courtesies before it ("Dr. Ines Okafor"). */
  static Phrase full(String name) {
    Phrase phrase = Phrase.ofName(name);
    List<String> tokens = phrase.tokens();
    int begin = 0;
    while (begin < tokens.size() - 1 && COURTESIES.contains(tokens.get(begin))) {
      begin++;
    }
    return phrase.only(tokens.subList(begin, tokens.size()));
  }

  /** The last name: the last token but for what may follow it ("Jr."). */
  static Phrase last(String name) {
    Phrase full = full(name);
    List<String> tokens = full.tokens();
    int end = tokens.size();
    while (end > 1 && SUFFIXES.contains(tokens.get(end - 1))) {
      end--;
    }
    return end == 0 ? full : full.only(tokens.subList(end - 1, end));
  }
}
