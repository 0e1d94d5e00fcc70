package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.rule.ResourceFile;
import io.presswork.model.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The metals, places and grades of {@code award/list-grades.tsv}. */
final class Grades {

  /** What a grade is to the award. */
  enum Kind {
    /** A degree of it: "Gold", "second place". */
    GRADE,
    /** Possibly its own name: "Grand Prix". */
    NAME,
    /** Only what happened: "Winner". */
    ROLE
  }

  /**
   * A grade in a line.
   *
   * @param text as it stands there
   * @param outcome what it says of the recipient
   * @param kind what it is to the award
   * @param words how many words of the line it takes
   */
  record Grade(String text, Outcome outcome, Kind kind, int words) {}

  private record Entry(Outcome outcome, Kind kind) {}

  private static final int LONGEST = 3;

  private final Map<String, Entry> entries = new HashMap<>();

  private Grades() {}

  /**
   * Reads the grades.
   *
   * @throws IllegalStateException if the file is missing or a line is faulty
   */
  static Grades load() {
    Grades grades = new Grades();
    for (ResourceFile.Line line : ResourceFile.lines("award/list-grades.tsv")) {
      String[] columns = line.columns();
      if (columns.length != 3) {
        throw line.fault("expected words, outcome, kind");
      }
      try {
        Outcome outcome = Outcome.ofLabel(columns[1]);
        grades.entries.put(
            columns[0], new Entry(outcome, Kind.valueOf(columns[2].toUpperCase(Locale.ROOT))));
      } catch (IllegalArgumentException e) {
        throw line.fault("unknown outcome or kind");
      }
    }
    return grades;
  }

  /** The grade that a text consists of; null where it says more or something else. */
  @Nullable Grade whole(String text) {
    Grade grade = prefix(text);
    return grade != null && grade.words() == LineText.lowerWords(text).size() ? grade : null;
  }

  /** The longest grade that a text begins with; null where it begins with none. */
  @Nullable Grade prefix(String text) {
    String head = text.length() > 60 ? text.substring(0, 60) : text;
    List<String> words = LineText.lowerWords(head);
    for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
      String phrase = String.join(" ", words.subList(0, count)).toLowerCase(Locale.ROOT);
      Entry entry = entries.get(phrase);
      if (entry != null) {
        int end = endOfWord(text, count);
        if (!standsAlone(text, end)) {
          continue;
        }
        return new Grade(
            LineText.tidy(text.substring(0, end)), entry.outcome(), entry.kind(), count);
      }
    }
    return null;
  }

  /** The grade behind the last sign of a text: "Best Column: first place"; null where none is. */
  @Nullable Grade suffix(String text) {
    int sign = lastSign(text);
    if (sign <= 0) {
      return null;
    }
    String behind = text.substring(sign + 1).strip();
    int bracket = behind.indexOf(" (");
    Grade grade = whole(bracket > 0 ? behind.substring(0, bracket) : behind);
    return grade != null && grade.kind() != Kind.ROLE ? grade : null;
  }

  /** Index of the last colon or dash that parts a text; -1 where none does. */
  static int lastSign(String text) {
    int last = -1;
    for (EntrySplitter.Sign sign : EntrySplitter.Sign.values()) {
      for (int[] place : EntrySplitter.places(text, sign)) {
        last = Math.max(last, place[0]);
      }
    }
    return last;
  }

  /** "Silver" before a sign is a grade; in "Silver Heron" it is not. */
  private static boolean standsAlone(String text, int end) {
    String rest = text.substring(end).strip();
    return rest.isEmpty()
        || ",:–—-|(/*".indexOf(rest.charAt(0)) >= 0
        || rest.startsWith("for ")
        || rest.startsWith("in ");
  }

  /** Index after a text's first words. */
  static int endOfWord(String text, int count) {
    int seen = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean joint =
          inside
              && "-'’".indexOf(c) >= 0
              && i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (!letter && !joint && inside) {
        seen++;
        if (seen == count) {
          return i;
        }
      }
      inside = letter || joint;
    }
    return text.length();
  }
}
