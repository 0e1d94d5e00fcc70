package io.presswork.exporter.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the forms of a person's name have in common: the names without forms of address before,
 * initials between and degrees, honours or generations after them.
 */
final class PersonKey {

  private static final Set<String> ADDRESSES =
      Set.of(
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "rev",
          "reverend",
          "hon",
          "honourable",
          "honorable",
          "sen",
          "senator",
          "rep",
          "gov",
          "governor",
          "capt",
          "captain",
          "col",
          "colonel",
          "gen",
          "lt",
          "maj",
          "sgt");

  private static final Set<String> LONG_ENDINGS =
      Set.of("jr", "sr", "junior", "iii", "phd", "dphil", "mba", "esq", "obe", "mbe", "cbe", "frs");

  /** Endings that are names too, unless they are written in capitals. */
  private static final Set<String> SHORT_ENDINGS =
      Set.of("ii", "iv", "md", "mp", "kc", "qc", "rn", "jd", "pe", "cpa", "dds", "dvm");

  private PersonKey() {}

  /** The key of a name; never empty unless the name is. */
  static String of(String name) {
    List<Word> words = Word.split(name);
    int begin = 0;
    while (begin < words.size() - 1 && ADDRESSES.contains(words.get(begin).folded())) {
      begin++;
    }
    List<Word> names = new ArrayList<>(words.subList(begin, words.size()));
    dropEndings(names);
    if (names.size() > 2) {
      names.subList(1, names.size() - 1).removeIf(Word::isLetter);
    }
    return Key.of(names, name);
  }

  /** Only from names that stay at least two words long: "Ms Obe" is no Ms. */
  private static void dropEndings(List<Word> words) {
    while (words.size() > 2) {
      int parts = endingParts(words);
      if (parts == 0 || words.size() - parts < 2) {
        return;
      }
      words.subList(words.size() - parts, words.size()).clear();
    }
  }

  private static int endingParts(List<Word> words) {
    Word last = words.get(words.size() - 1);
    String pair = words.get(words.size() - 2).folded() + " " + last.folded();
    if (pair.equals("ph d") || pair.equals("d phil") || pair.equals("m d")) {
      return 2;
    }
    boolean ending =
        LONG_ENDINGS.contains(last.folded())
            || (SHORT_ENDINGS.contains(last.folded()) && last.isCapital());
    return ending ? 1 : 0;
  }
}
