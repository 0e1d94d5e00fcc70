package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.ListRule.Kind;
import io.presswork.extractor.resolve.award.list.ListRule.RecipientPlace;
import io.presswork.extractor.rule.ResourceFile;
import io.presswork.extractor.rule.WordClasses;
import io.presswork.extractor.rule.pattern.TokenPattern;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code award/list-leads.txt}. */
final class ListRuleFile {

  private static final String FILE = "award/list-leads.txt";

  private ListRuleFile() {}

  /**
   * The rules in file order.
   *
   * @throws IllegalStateException if the file is missing or a line is faulty
   */
  static List<ListRule> read(WordClasses classes) {
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
    return List.copyOf(rules);
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
