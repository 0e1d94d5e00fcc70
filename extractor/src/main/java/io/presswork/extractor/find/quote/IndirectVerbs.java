package io.presswork.extractor.find.quote;

import io.presswork.extractor.rule.ResourceFile;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The verbs that report without quotation marks, from {@code quote/indirect-verbs.tsv}. Immutable.
 */
final class IndirectVerbs {

  /** What follows a verb that reports, as the file explains. */
  enum Pattern {
    CLAUSE,
    THAT,
    WHETHER,
    LISTENER,
    TO,
    TO_LISTENER,
    NOUN
  }

  private static final String FILE = "quote/indirect-verbs.tsv";

  private final Map<String, Set<Pattern>> patterns = new HashMap<>();
  private final Set<String> plain = new HashSet<>();

  /**
   * Reads the file.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  IndirectVerbs() {
    for (ResourceFile.Line line : ResourceFile.lines(FILE)) {
      String[] columns = line.columns();
      if (columns.length != 3) {
        throw line.fault("expected what follows, tab, plain form, tab, other forms");
      }
      Set<Pattern> follows = EnumSet.noneOf(Pattern.class);
      try {
        for (String name : columns[0].split("\\|", -1)) {
          follows.add(Pattern.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
      } catch (IllegalArgumentException e) {
        throw line.fault("no verb is followed by that");
      }
      plain.add(columns[1]);
      patterns.put(columns[1], follows);
      for (String form : columns[2].split(" ", -1)) {
        patterns.put(form, follows);
      }
    }
  }

  /** Whether a form in lower case reports. */
  boolean reports(String form) {
    return patterns.containsKey(form);
  }

  /** Whether something may follow a form in lower case. */
  boolean is(String form, Pattern pattern) {
    return patterns.getOrDefault(form, Set.of()).contains(pattern);
  }

  /** Whether a form is the plain one, which needs a plural before it. */
  boolean isPlain(String form) {
    return plain.contains(form);
  }
}
