package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.award.list.ListRule.Kind;
import io.presswork.extractor.rule.WordClasses;
import io.presswork.extractor.rule.pattern.TokenPattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@code award/list-leads.txt}. */
final class ListRules {

  /** Only the end of a long lead-in speaks of the list, in tokens. */
  private static final int READ = 60;

  /** May stand between the words that show a lead-in and its colon. */
  private static final Set<String> SMALL =
      Set.of(
          "of",
          "the",
          "its",
          "our",
          "their",
          "in",
          "for",
          "at",
          "are",
          "is",
          "were",
          "was",
          "to",
          "and",
          "a",
          "include",
          "includes",
          "category",
          "categories",
          "award",
          "awards",
          "prize",
          "prizes",
          "following",
          "year",
          "annual",
          "inaugural");

  private final List<ListRule> rules;

  private ListRules(List<ListRule> rules) {
    this.rules = rules;
  }

  /**
   * Reads the rules.
   *
   * @throws IllegalStateException if the file is missing or a line is faulty
   */
  static ListRules load(WordClasses classes) {
    return new ListRules(ListRuleFile.read(classes));
  }

  /** All rules in file order. */
  List<ListRule> all() {
    return rules;
  }

  /**
   * The rule that decides on a lead-in; null where none applies.
   *
   * @param from index of its first token
   * @param end index after its last token
   */
  @Nullable ListRule decide(List<Token> tokens, int from, int end) {
    ListRule best = null;
    int bestStop = -1;
    int bestLength = 0;
    for (ListRule rule : rules) {
      if (best != null && rule.kind() == Kind.OPEN) {
        break;
      }
      for (TokenPattern pattern : rule.patterns()) {
        for (int i = Math.max(from, end - READ); i < end; i++) {
          int stop = pattern.match(tokens, i, end);
          if (stop > i && rule.kind() == Kind.NONE) {
            return rule;
          }
          if (stop > bestStop || (stop == bestStop && stop > i && stop - i > bestLength)) {
            best = rule;
            bestStop = stop;
            bestLength = stop - i;
          }
        }
      }
    }
    return best;
  }

  /**
   * Whether words of a rule stand at the end of a heading: "2025 Winners" is a lead-in, "Winners
   * Chapel School" is not.
   */
  boolean endsThere(List<Token> tokens, int from, int end) {
    int words = end;
    while (words > from && !tokens.get(words - 1).isWord()) {
      words--;
    }
    for (ListRule rule : rules) {
      for (TokenPattern pattern : rule.patterns()) {
        for (int i = from; i < end; i++) {
          if (pattern.match(tokens, i, end) >= words - 1) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether between a match of a rule and the end of the lead-in stand only names and small words.
   */
  boolean reaches(ListRule rule, List<Token> tokens, int from, int end) {
    for (TokenPattern pattern : rule.patterns()) {
      for (int i = Math.max(from, end - READ); i < end; i++) {
        int stop = pattern.match(tokens, i, end);
        if (stop > i && onlyNames(tokens, stop, end)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean onlyNames(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      boolean plain = !token.isWord() || token.isNumber() || token.isCapitalised();
      if (!plain && !SMALL.contains(token.lower())) {
        return false;
      }
    }
    return true;
  }
}
