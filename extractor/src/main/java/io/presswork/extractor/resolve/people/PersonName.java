package io.presswork.extractor.resolve.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as written, cut into its words.
 *
 * @param words its words as written, without honorifics before and degrees after
 * @param honorific the first honorific that stood before it, lower case, without full stop; empty
 *     for none
 */
record PersonName(List<String> words, String honorific) {

  private static final Set<String> DEGREES =
      Set.of(
          "jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "mba", "esq", "cpa", "rn",
          "jd", "obe", "mbe", "cbe", "kc", "qc", "faia", "aia", "pe", "dds", "dvm");

  /** Cuts a name; its words may be none if it consists of honorifics. */
  static PersonName of(List<String> tokens, RoleWords roles) {
    int from = 0;
    String honorific = "";
    while (from < tokens.size() - 1 && roles.isHonorific(tokens.get(from))) {
      honorific = honorific.isEmpty() ? bare(tokens.get(from)) : honorific;
      from++;
    }
    int to = tokens.size();
    while (to > from + 1
        && (!Character.isLetter(tokens.get(to - 1).charAt(0))
            || isPossessive(tokens.get(to - 1))
            || DEGREES.contains(bare(tokens.get(to - 1))))) {
      to--;
    }
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String word = tokens.get(i);
      boolean sign = !Character.isLetterOrDigit(word.charAt(0));
      if (!sign) {
        words.add(word);
      }
    }
    return new PersonName(words, honorific);
  }

  private static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("’s");
  }

  /** A word in lower case without the full stop at its end. */
  static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  String first() {
    return bare(words.get(0));
  }

  String last() {
    return bare(words.get(words.size() - 1));
  }

  boolean isFull() {
    return words.size() > 1;
  }

  /** Whether all letters are capitals, as in headlines. */
  boolean isShouted() {
    String joined = String.join("", words);
    return joined.equals(joined.toUpperCase(Locale.ROOT)) && joined.length() > 3;
  }

  String joined() {
    return String.join(" ", words);
  }
}
