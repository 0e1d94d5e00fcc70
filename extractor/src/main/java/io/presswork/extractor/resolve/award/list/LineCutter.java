package io.presswork.extractor.resolve.award.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts blocks that hold more than one line of a list: lines that were taken for wrapped text, and
 * lines that lost the line end between them.
 */
final class LineCutter {

  /** A heading that ends with one of these may have lost the line end behind it. */
  private static final Set<String> HEADING_ENDS =
      Set.of("winners", "finalists", "awards", "recipients", "nominees", "honorees", "honourees");

  private static final int SEPARATOR_WITHIN = 90;
  private static final int LONGEST_LABEL = 10;
  private static final int LONGEST_GLUED = 200;

  private final FlatCutter flat;

  LineCutter(FlatCutter flat) {
    this.flat = flat;
  }

  /** The lines of a block; the block itself where it is one line or running text. */
  List<Stretch> cut(Stretch block) {
    List<Stretch> lines = atBreaks(block);
    if (lines.size() > 1) {
      return areEntries(lines) ? lines : List.of(block);
    }
    int glue = glue(block.text());
    if (glue < 0) {
      List<Stretch> flattened = flat.cut(block);
      return isLabelled(flattened.get(0).text()) ? flattened : List.of(block);
    }
    return List.of(block.until(glue), block.from(glue));
  }

  /** A flattened list opens with a label, not with running text. */
  private static boolean isLabelled(String first) {
    for (EntrySplitter.Sign sign : EntrySplitter.Sign.values()) {
      List<int[]> places = EntrySplitter.places(first, sign);
      if (!places.isEmpty()
          && LineText.words(first.substring(0, places.get(0)[0])) <= LONGEST_LABEL) {
        return true;
      }
    }
    return false;
  }

  private static List<Stretch> atBreaks(Stretch block) {
    List<Stretch> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= block.text().length(); i++) {
      if (i == block.text().length() || block.text().charAt(i) == '\n') {
        Stretch line = block.part(from, i);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        from = i + 1;
      }
    }
    return lines;
  }

  private static boolean areEntries(List<Stretch> lines) {
    int entries = 0;
    for (Stretch line : lines) {
      String text = line.text();
      boolean opens = !Character.isLowerCase(text.charAt(0)) && "\"“".indexOf(text.charAt(0)) < 0;
      entries += opens && EntrySplitter.hasSeparator(text, SEPARATOR_WITHIN) ? 1 : 0;
    }
    return entries > 1 && entries * 10 >= lines.size() * 6;
  }

  /** Index where "2025 WinnersBest Bourbon" comes apart; -1 where nothing is glued so. */
  private static int glue(String text) {
    int limit = Math.min(text.length(), LONGEST_GLUED);
    for (int i = 1; i < limit; i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        int begin = text.lastIndexOf(' ', i) + 1;
        if (HEADING_ENDS.contains(text.substring(begin, i).toLowerCase(java.util.Locale.ROOT))) {
          return i;
        }
      }
    }
    return -1;
  }
}
