package io.presswork.extractor.find;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.rule.ResourceFile;
import java.util.HashMap;
import java.util.Map;

/** Job titles, offices, ranks and honorifics, from {@code gazetteer/people/titles.txt}. */
public final class Titles {

  private static final int LONGEST = 6;

  /** What a title is like. */
  public enum Kind {
    /** Complete in itself: "actor". */
    ROLE,
    /** May be followed by "of X": "director". */
    HEAD,
    /** Stands before a name: "Dr.". */
    HONORIFIC
  }

  private final Map<String, Kind> titles = new HashMap<>();

  private Titles() {
    for (ResourceFile.Line line : ResourceFile.lines("gazetteer/people/titles.txt")) {
      String[] columns = line.columns();
      titles.put(columns[0], kind(columns, line));
    }
  }

  private static Kind kind(String[] columns, ResourceFile.Line line) {
    if (columns.length == 1) {
      return Kind.ROLE;
    }
    return switch (columns[1]) {
      case "head" -> Kind.HEAD;
      case "honorific" -> Kind.HONORIFIC;
      default -> throw line.fault("unknown mark");
    };
  }

  /**
   * Reads the list.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public static Titles load() {
    return new Titles();
  }

  /** Whether words in small letters, one blank between two, are a title of any kind. */
  public boolean isTitle(String words) {
    return titles.containsKey(words);
  }

  /** Whether a token in small letters is an honorific. */
  public boolean isHonorific(String word) {
    return titles.get(word) == Kind.HONORIFIC;
  }

  /** Number of tokens of the longest title that begins at a token; 0 for none. */
  public int lengthAt(AnnotatedDocument document, int first, int end) {
    StringBuilder words = new StringBuilder();
    int best = 0;
    for (int i = first; i < end && i < first + LONGEST; i++) {
      Token token = document.token(i);
      if (i > first && token.spaced()) {
        words.append(' ');
      }
      words.append(token.lower());
      if (titles.containsKey(words.toString())) {
        best = i + 1 - first;
      }
    }
    return best;
  }

  /** Number of tokens of the longest title that ends before a token; 0 for none. */
  public int lengthBefore(AnnotatedDocument document, int end, int first) {
    for (int n = Math.min(LONGEST, end - first); n > 0; n--) {
      if (lengthAt(document, end - n, end) == n) {
        return n;
      }
    }
    return 0;
  }
}
