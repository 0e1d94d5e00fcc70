package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import java.util.Locale;
import java.util.Set;

/**
 * One element of an attribution pattern.
 *
 * @param shape what it matches
 * @param words the literal words of {@link Shape#WORD}, lower case
 * @param least the weakest verb that {@link Shape#VERB} and {@link Shape#SAYING} take
 * @param reach most tokens that {@link Shape#GAP} skips
 * @param optional whether it may be absent
 */
record PatternElement(Shape shape, Set<String> words, Strength least, int reach, boolean optional) {

  /** What an element matches. */
  enum Shape {
    /** One of some words or signs. */
    WORD,
    /** A finite reporting verb with its auxiliaries and adverbs. */
    VERB,
    /** A reporting participle: "saying", "adding". */
    SAYING,
    /** Words that name a speaker. */
    SPEAKER,
    /** A person's name, titles before it included. */
    PERSON,
    /** A person's name with "'s" after it. */
    OWNER,
    /** Capitalised words that no finder knew. */
    NAME,
    /** One such word. */
    SURNAME,
    /** What stands between two commas, brackets or dashes. */
    APPOS,
    /** Adverbs and dates. */
    ADV,
    /** A prepositional phrase without comma. */
    PP,
    /** Anything within the sentence. */
    GAP,
    /** A dash. */
    DASH,
    /** The edge of the zone. */
    EDGE
  }

  private static final int LONGEST_GAP = 40;

  /**
   * Reads an element as written in a rule file: {@code SPEAKER}, {@code VERB:say}, {@code GAP:8},
   * {@code said|says}, each with {@code ?} after it where optional; {@code EDGE} for the zone's
   * edge.
   *
   * @throws IllegalArgumentException if it is not well formed
   */
  static PatternElement parse(String written) {
    boolean optional = written.length() > 1 && written.endsWith("?");
    String element = optional ? written.substring(0, written.length() - 1) : written;
    int colon = element.indexOf(':');
    boolean argued = colon > 0;
    String name = argued ? element.substring(0, colon) : element;
    String argument = argued ? element.substring(colon + 1) : "";
    if (name.length() < 2 || !name.equals(name.toUpperCase(Locale.ROOT)) || !isName(name)) {
      Set<String> words = Set.of(element.split("\\|", -1));
      return new PatternElement(Shape.WORD, words, Strength.SAY, 0, optional);
    }
    Shape shape = Shape.valueOf(name);
    boolean gap = shape == Shape.GAP;
    Strength least =
        gap || !argued ? Strength.STATE : Strength.valueOf(argument.toUpperCase(Locale.ROOT));
    int reach = gap && argued ? Integer.parseInt(argument) : LONGEST_GAP;
    return new PatternElement(shape, Set.of(), least, reach, optional);
  }

  private static boolean isName(String name) {
    return name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
