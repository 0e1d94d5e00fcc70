package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.Token;
import io.presswork.extractor.rule.ResourceFile;
import io.presswork.extractor.rule.WordClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code award/words.tsv} and {@code award/proper-names.txt}, and simple questions to
 * tokens.
 */
public final class AwardWords {

  private static final Set<String> PERIODS =
      Set.of("year", "month", "decade", "century", "week", "quarter");

  /** Longest name in {@code proper-names.txt}, in tokens. */
  private static final int LONGEST_PROPER = 7;

  private final WordClasses classes;
  private final Set<String> properNames = new HashSet<>();
  private final Set<String> heads;
  private final Set<String> capitalHeads;
  private final Set<String> function;
  private final Set<String> prestige;
  private final Set<String> ordinal;

  private AwardWords(WordClasses classes) {
    this.classes = classes;
    this.heads = classes.words("head");
    this.capitalHeads = classes.words("cap-head");
    this.function = classes.words("function");
    this.prestige = classes.words("prestige");
    this.ordinal = classes.words("ordinal");
    for (ResourceFile.Line line : ResourceFile.lines("award/proper-names.txt")) {
      properNames.add(line.text());
    }
  }

  /**
   * Reads the word lists.
   *
   * @throws IllegalStateException if one is missing or faulty
   */
  public static AwardWords load() {
    return new AwardWords(WordClasses.load("award/words.tsv"));
  }

  /** The classes, for rules. */
  public WordClasses classes() {
    return classes;
  }

  /** Whether a token is of a class. */
  public boolean is(Token token, String wordClass) {
    return classes.words(wordClass).contains(token.lower());
  }

  /** Whether it is the head noun of an award's name: Award, Prize, Medal. */
  public boolean isHead(Token token) {
    return heads.contains(token.lower())
        || (token.isCapitalised() && capitalHeads.contains(token.lower()));
  }

  /** Whether it is a word such as "the" or "with" that no name begins with. */
  public boolean isFunction(Token token) {
    return function.contains(token.lower());
  }

  /** Whether it only praises or numbers the award: "coveted", "annual", "10th". */
  public boolean isOrnament(Token token) {
    return prestige.contains(token.lower())
        || ordinal.contains(token.lower())
        || isOrdinalFigure(token);
  }

  private static boolean isOrdinalFigure(Token token) {
    String t = token.lower();
    return t.length() > 2
        && Character.isDigit(t.charAt(0))
        && (t.endsWith("th") || t.endsWith("st") || t.endsWith("nd") || t.endsWith("rd"));
  }

  /** Whether it names the period of an "X of the Year". */
  public boolean isPeriod(Token token) {
    return PERIODS.contains(token.lower());
  }

  /** The year a token stands for; null where it is none. */
  public static @Nullable Integer year(Token token) {
    String t = token.text();
    boolean digits = t.length() == 4 && t.chars().allMatch(Character::isDigit);
    int value = digits ? Integer.parseInt(t) : 0;
    return value >= 1900 && value < 2100 ? value : null;
  }

  /** Index after the longest proper name that begins at a token; {@code from} where none begins. */
  public int properNameEnd(List<Token> tokens, int from, int end) {
    if (!tokens.get(from).isCapitalised() && !tokens.get(from).isNumber()) {
      return from;
    }
    StringBuilder words = new StringBuilder();
    int longest = from;
    for (int i = from; i < end && i - from < LONGEST_PROPER; i++) {
      boolean possessive = isPossessive(tokens.get(i));
      words.append(i == from || possessive ? "" : " ");
      words.append(tokens.get(i).lower().replace('’', '\''));
      if (properNames.contains(words.toString())) {
        longest = i + 1;
      }
    }
    return longest;
  }

  /**
   * End of a name with the head that follows it in small letters, if one does: "Deal of the Year
   * award".
   */
  int withHead(List<Token> tokens, int end, int limit) {
    return end < limit && isHead(tokens.get(end)) && !tokens.get(end).isCapitalised()
        ? end + 1
        : end;
  }

  /** Whether a token is the possessive ending. */
  static boolean isPossessive(Token token) {
    return token.lower().equals("'s") || token.lower().equals("’s");
  }
}
