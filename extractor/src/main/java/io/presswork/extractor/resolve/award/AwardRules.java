package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.award.AwardRule.AwardPlace;
import io.presswork.extractor.resolve.award.AwardRule.Example;
import io.presswork.extractor.resolve.award.AwardRule.RecipientPlace;
import io.presswork.extractor.rule.ResourceFile;
import io.presswork.extractor.rule.WordClasses;
import io.presswork.extractor.rule.pattern.TokenPattern;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@code award/rules.txt}, indexed by the words that a match must hold: words such as
 * "has" or "to", with which most patterns can begin, say nothing.
 */
final class AwardRules {

  /**
   * A pattern and its place among all in file order, which decides between matches of one length.
   */
  private record Entry(int order, AwardRule rule, TokenPattern pattern) {}

  private final List<AwardRule> rules;
  private final Map<String, List<Entry>> byHeadWord = new HashMap<>();

  /** The words that can stand in a match before its head word. */
  private final Set<String> openingWords = new HashSet<>();

  /** How many of them at most. */
  private int longestOpening;

  private AwardRules(List<AwardRule> rules) {
    this.rules = List.copyOf(rules);
    int order = 0;
    for (AwardRule rule : rules) {
      for (TokenPattern pattern : rule.triggers()) {
        Entry entry = new Entry(order++, rule, pattern);
        for (String word : pattern.headWords()) {
          byHeadWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
        }
        openingWords.addAll(pattern.openingWords());
        longestOpening = Math.max(longestOpening, pattern.longestOpening());
      }
    }
  }

  /**
   * Reads the rules.
   *
   * @throws IllegalStateException if the file is missing or a line is faulty
   */
  static AwardRules load(WordClasses classes) {
    List<AwardRule> rules = new ArrayList<>();
    Draft draft = null;
    for (ResourceFile.Line line : ResourceFile.lines("award/rules.txt")) {
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
    return new AwardRules(rules);
  }

  /** All rules in file order. */
  List<AwardRule> all() {
    return rules;
  }

  /** The triggers of a sentence in text order, the longest at each place, not overlapping. */
  List<Trigger> triggers(List<Token> tokens, Sentence sentence) {
    List<Trigger> found = new ArrayList<>();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      Trigger best = longest(tokens, i, sentence.endToken());
      if (best == null) {
        i++;
      } else {
        found.add(best);
        i = best.end();
      }
    }
    return found;
  }

  /** A trigger and, behind it, those of other rules that the same words set off. */
  List<Trigger> readings(List<Token> tokens, Trigger trigger) {
    List<Trigger> readings = new ArrayList<>();
    readings.add(trigger);
    int at = trigger.begin();
    for (Entry entry : candidates(tokens, at, trigger.end())) {
      boolean other = readings.stream().noneMatch(known -> known.rule().equals(entry.rule()));
      if (other && entry.pattern().match(tokens, at, trigger.end()) == trigger.end()) {
        readings.add(new Trigger(entry.rule(), at, trigger.end()));
      }
    }
    return readings;
  }

  private @Nullable Trigger longest(List<Token> tokens, int at, int end) {
    Trigger best = null;
    for (Entry entry : candidates(tokens, at, end)) {
      int stop = entry.pattern().match(tokens, at, end);
      if (stop > at && (best == null || stop > best.end())) {
        best = new Trigger(entry.rule(), at, stop);
      }
    }
    return best;
  }

  /** In file order, the patterns that may match at a place, and perhaps others. */
  private Collection<Entry> candidates(List<Token> tokens, int at, int end) {
    Collection<Entry> found = List.of();
    int last = Math.min(end - 1, at + longestOpening);
    for (int i = at; i <= last; i++) {
      String word = tokens.get(i).lower();
      List<Entry> here = byHeadWord.getOrDefault(word, List.of());
      if (found.isEmpty()) {
        found = here;
      } else if (!here.isEmpty() && !found.containsAll(here)) {
        Collection<Entry> both = new TreeSet<>(Comparator.comparingInt(Entry::order));
        both.addAll(found);
        both.addAll(here);
        found = both;
      }
      if (!openingWords.contains(word)) {
        break;
      }
    }
    return found;
  }

  /** A rule while its lines are read. */
  private static final class Draft {
    private final ResourceFile.Line start;
    private final String name;
    private @Nullable Outcome outcome;
    private @Nullable RecipientPlace recipient;
    private @Nullable AwardPlace award;
    private boolean granterIsSubject;
    private final List<TokenPattern> triggers = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    Draft(ResourceFile.Line start, String name) {
      this.start = start;
      this.name = name;
    }

    void set(ResourceFile.Line line, String key, String value, WordClasses classes) {
      try {
        switch (key) {
          case "outcome" -> outcome = Outcome.ofLabel(value);
          case "trigger" -> triggers.add(TokenPattern.parse(value, classes));
          case "recipient" -> recipient = RecipientPlace.valueOf(value.toUpperCase(Locale.ROOT));
          case "award" -> award = AwardPlace.valueOf(value.toUpperCase(Locale.ROOT));
          case "granter" -> granterIsSubject = value.equals("subject");
          case "no" -> examples.add(new Example(value, List.of()));
          case "yes" -> examples.add(positive(value));
          default -> throw line.fault("unknown key " + key);
        }
      } catch (IllegalArgumentException e) {
        throw line.fault("cannot read " + key);
      }
    }

    private static Example positive(String value) {
      String[] sides = value.split("=>", -1);
      if (sides.length != 2) {
        throw new IllegalArgumentException(value);
      }
      List<String> pairs = new ArrayList<>();
      for (String pair : sides[1].split(";", -1)) {
        pairs.add(pair.strip());
      }
      return new Example(sides[0].strip(), pairs);
    }

    AwardRule finish() {
      if (outcome == null || recipient == null || award == null || triggers.isEmpty()) {
        throw start.fault("a rule needs outcome, trigger, recipient and award");
      }
      return new AwardRule(
          name,
          outcome,
          List.copyOf(triggers),
          recipient,
          award,
          granterIsSubject,
          List.copyOf(examples));
    }
  }
}
