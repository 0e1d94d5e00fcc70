package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.award.list.ListRule.Kind;
import io.presswork.extractor.resolve.award.list.ListRule.RecipientPlace;
import io.presswork.extractor.rule.ResourceFile;
import io.presswork.extractor.rule.TokenPattern;
import io.presswork.extractor.rule.WordClasses;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@code award/list-leads.txt}. */
final class ListRules {

  private static final String FILE = "award/list-leads.txt";

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
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads the rules.
   *
   * @throws IllegalStateException if the file is missing or a line is faulty
   */
  static ListRules load(WordClasses classes) {
    List<ListRule> rules = new ArrayList<>();
    Draft draft = null;
    for (ResourceFile.Line line : ResourceFile.lines(FILE)) {
      int blank = line.text().indexOf(' ');
      String key = blank < 0 ? line.text() : line.text().substring(0, blank);
      String value = blank < 0 ? "" : line.text().substring(blank).strip();
      if (key.equals("rule")) {
        if (draft != null) {
          rules.add(draft.finish());
        }
        draft = new Draft(line, value);
      } else if (draft == null) {
        throw line.fault("expected a line that begins with: rule");
      } else {
        draft.set(line, key, value, classes);
      }
    }
    if (draft != null) {
      rules.add(draft.finish());
    }
    return new ListRules(rules);
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
    for (ListRule rule : rules) {
      for (TokenPattern pattern : rule.patterns()) {
        for (int i = from; i < end; i++) {
          if (pattern.match(tokens, i, end) >= end - 1) {
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

  /** A rule while its lines are read. */
  private static final class Draft {
    private final ResourceFile.Line start;
    private final String name;
    private @Nullable Kind kind;
    private @Nullable Outcome outcome;
    private RecipientPlace recipient = RecipientPlace.LINE;
    private final List<TokenPattern> patterns = new ArrayList<>();
    private final List<String> positive = new ArrayList<>();
    private final List<String> negative = new ArrayList<>();

    Draft(ResourceFile.Line start, String name) {
      this.start = start;
      this.name = name;
    }

    void set(ResourceFile.Line line, String key, String value, WordClasses classes) {
      try {
        switch (key) {
          case "outcome" -> outcome(value);
          case "recipient" -> recipient = RecipientPlace.valueOf(value.toUpperCase(Locale.ROOT));
          case "lead" -> patterns.add(TokenPattern.parse(value, classes));
          case "yes" -> positive.add(value);
          case "no" -> negative.add(value);
          default -> throw line.fault("unknown key " + key);
        }
      } catch (IllegalArgumentException e) {
        throw line.fault("cannot read " + key);
      }
    }

    private void outcome(String value) {
      switch (value) {
        case "none" -> kind = Kind.NONE;
        case "headline" -> kind = Kind.OPEN;
        default -> {
          kind = Kind.AWARDS;
          outcome = Outcome.ofLabel(value);
        }
      }
    }

    ListRule finish() {
      if (kind == null || patterns.isEmpty() || positive.isEmpty()) {
        throw start.fault("a rule needs outcome, lead and an example");
      }
      return new ListRule(
          name,
          kind,
          outcome,
          recipient,
          List.copyOf(patterns),
          List.copyOf(positive),
          List.copyOf(negative));
    }
  }
}
