package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.rule.WordClasses;
import java.util.List;
import java.util.Set;

/** Questions to the text of one side of a line, by the words of {@code award/list-words.tsv}. */
final class ListWords {

  private static final Set<String> PERIODS = Set.of("year", "month", "decade", "week", "quarter");

  private final WordClasses classes;
  private final Grades grades;

  ListWords(WordClasses classes, Grades grades) {
    this.classes = classes;
    this.grades = grades;
  }

  static ListWords load() {
    return new ListWords(WordClasses.load("award/list-words.tsv"), Grades.load());
  }

  WordClasses classes() {
    return classes;
  }

  Grades grades() {
    return grades;
  }

  boolean is(String lowerWord, String wordClass) {
    return classes.words(wordClass).contains(lowerWord);
  }

  /** Whether the words alone show that a text names an award: "Best Newcomer", "X of the Year". */
  boolean namesAward(String text) {
    List<String> words = LineText.lowerWords(text);
    if (words.size() > 16 || words.isEmpty()) {
      return false;
    }
    if (words.get(0).equals("best") || words.get(0).equals("most") || words.get(0).equals("top")) {
      return words.size() > 1;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean period = i > 1 && PERIODS.contains(words.get(i)) && words.get(i - 1).equals("the");
      if (period || is(words.get(i), "awardword")) {
        return true;
      }
    }
    int best = words.indexOf("best");
    boolean superlative = best > 0 && best + 1 < words.size() && isSetAsName(text);
    return text.contains("Hall of Fame") || superlative;
  }

  /** "Golden Pelican for Best Film", in Title Case or in capitals. */
  private static boolean isSetAsName(String text) {
    return text.contains("Best ") || text.contains("BEST ");
  }

  /**
   * Whether an award is a place on a list: "Hall of Fame", "Top 20 Employers", "Forty Under 40".
   */
  boolean isRoll(String award) {
    List<String> words = LineText.lowerWords(award);
    for (int i = 0; i < words.size(); i++) {
      boolean number = i + 1 < words.size() && Character.isDigit(words.get(i + 1).charAt(0));
      if (is(words.get(i), "roll") || (number && is(words.get(i), "rollnumber"))) {
        return true;
      }
    }
    String lower = award.toLowerCase(java.util.Locale.ROOT);
    return lower.contains("hall of fame") || lower.contains("walk of fame");
  }

  /** Whether a text names one award and not a family of them, as "Regional Awards" does. */
  boolean namesOneAward(String text) {
    List<String> words = LineText.lowerWords(text);
    Set<String> families = Set.of("awards", "prizes", "honours", "honors", "medals");
    return namesAward(text) && words.stream().noneMatch(families::contains);
  }

  /** How far a text looks like the name or category of an award: 0 to 3. */
  int awardness(String text) {
    if (namesAward(text) || grades.whole(text) != null) {
      return 3;
    }
    return LineText.lowerWords(text).stream().anyMatch(w -> is(w, "awardlike")) ? 1 : 0;
  }

  /** Whether a text ends with what only companies and people have behind their names. */
  boolean hasSuffix(String text) {
    List<String> words = LineText.lowerWords(text);
    return words.size() > 1 && is(words.get(words.size() - 1), "suffix");
  }

  /** Whether a piece between commas is only a suffix of the name before it: "LLC", "Jr." */
  boolean isSuffix(String piece) {
    List<String> words = LineText.lowerWords(piece);
    if (words.isEmpty() || words.size() > 2) {
      return false;
    }
    return words.stream().allMatch(w -> is(w, "suffix"))
        || piece.strip().replace(".", "").equalsIgnoreCase("SA")
        || piece.strip().replace(".", "").equalsIgnoreCase("NV");
  }

  /** Whether a piece between commas says what a person does. */
  boolean isRole(String piece) {
    return LineText.lowerWords(piece).stream().anyMatch(w -> is(w, "role"));
  }
}
