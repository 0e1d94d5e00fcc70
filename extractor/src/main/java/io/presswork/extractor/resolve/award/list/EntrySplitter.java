package io.presswork.extractor.resolve.award.list;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sign that parts award and recipient in the lines of a list. */
final class EntrySplitter {

  /** A sign that parts the sides of a line. */
  enum Sign {
    COLON,
    DASH,
    BAR
  }

  /** Left sides are not longer, in characters. */
  private static final int LONGEST_LEFT = 200;

  private EntrySplitter() {}

  /** Whether one of the signs stands within the first characters, with words on both sides. */
  static boolean hasSeparator(String text, int within) {
    for (Sign sign : Sign.values()) {
      List<int[]> places = places(text, sign);
      if (!places.isEmpty() && places.get(0)[0] < within) {
        return true;
      }
    }
    return false;
  }

  /** Begin and end of every place where a sign parts a line. */
  static List<int[]> places(String text, Sign sign) {
    return places(text, sign, LONGEST_LEFT);
  }

  /** The same within the first {@code longest} characters. */
  static List<int[]> places(String text, Sign sign, int longest) {
    List<int[]> places = new ArrayList<>();
    int limit = Math.min(text.length() - 1, longest + 1);
    int depth = 0;
    for (int i = 1; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth <= 0 && isSign(text, i, sign)) {
        places.add(new int[] {i, i + 1});
      }
    }
    return places;
  }

  private static boolean isSign(String text, int i, Sign sign) {
    char c = text.charAt(i);
    boolean blankAfter = Character.isWhitespace(text.charAt(i + 1));
    boolean blankBefore = Character.isWhitespace(text.charAt(i - 1));
    return switch (sign) {
      case COLON -> c == ':' && (blankAfter || isQuote(text.charAt(i + 1)));
      case DASH ->
          ((c == '–' || c == '—') && (blankAfter || blankBefore))
              || (c == '-' && blankAfter && blankBefore)
              || (c == '-' && blankBefore && text.charAt(i + 1) == '-');
      case BAR -> c == '|' || c == '\t';
    };
  }

  private static boolean isQuote(char c) {
    return "\"“‘".indexOf(c) >= 0;
  }

  /**
   * The sign that most lines of a list have.
   *
   * @return null where fewer than half of them share one
   */
  static @Nullable Sign common(List<Stretch> lines) {
    Sign best = null;
    int most = 0;
    for (Sign sign : Sign.values()) {
      int count = 0;
      for (Stretch line : lines) {
        count += places(line.text(), sign).isEmpty() ? 0 : 1;
      }
      if (count > most) {
        most = count;
        best = sign;
      }
    }
    return most * 2 >= lines.size() ? best : null;
  }
}
