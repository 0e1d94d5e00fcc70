package io.presswork.extractor.find.quote;

import io.presswork.extractor.rule.ResourceFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that report speech, from {@code quote/reporting-verbs.tsv}. Immutable. */
public final class ReportingVerbs {

  /** How surely a verb beside quoted words reports them, strongest first. */
  public enum Strength {
    /** Say, add, explain. */
    SAY,
    /** Tell, remind: may name the listener. */
    TELL,
    /** Announce, praise. */
    STATE,
    /** Call, describe. */
    LABEL,
    /** Think, smile. */
    FEEL;

    /** Whether it is as strong as another one or stronger. */
    public boolean atLeast(Strength other) {
      return compareTo(other) <= 0;
    }
  }

  private static final String FILE = "quote/reporting-verbs.tsv";

  private final Map<String, Strength> strengths = new HashMap<>();

  /**
   * Reads the file.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public ReportingVerbs() {
    for (ResourceFile.Line line : ResourceFile.lines(FILE)) {
      String[] columns = line.columns();
      if (columns.length != 2) {
        throw line.fault("expected strength, tab, forms");
      }
      try {
        Strength strength = Strength.valueOf(columns[0].toUpperCase(Locale.ROOT));
        for (String form : columns[1].split(" ", -1)) {
          strengths.merge(form, strength, (a, b) -> a.atLeast(b) ? a : b);
        }
      } catch (IllegalArgumentException e) {
        throw line.fault("no such strength");
      }
    }
  }

  /** Strength of a form in lower case; null if it reports nothing. */
  public @Nullable Strength strength(String form) {
    return strengths.get(form);
  }

  /** Whether a form reports as strongly as asked. */
  public boolean reports(String form, Strength least) {
    Strength strength = strengths.get(form);
    return strength != null && strength.atLeast(least);
  }
}
