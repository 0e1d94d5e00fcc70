package io.presswork.extractor.section;

import io.presswork.extractor.section.Block.Shape;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a view into blocks. Blank lines always part two blocks. A single line end parts them too,
 * unless the text was wrapped at a fixed width, as mail programs do.
 */
final class BlockSplitter {

  /** Lines of wrapped text are about this long, in characters. */
  private static final int WRAP_MIN = 50;

  private static final int WRAP_MAX = 100;
  private static final int LONGEST_LABEL = 26;
  private static final int LONGEST_HEADING_WORDS = 40;

  private final String view;

  BlockSplitter(String view) {
    this.view = view;
  }

  List<Block> split() {
    List<int[]> lines = lines();
    boolean wrapped = isWrapped(lines);
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int[] line = lines.get(i);
      int end = line[1];
      int next = i + 1;
      if (wrapped) {
        while (next < lines.size() && continues(lines.get(next - 1), lines.get(next))) {
          end = lines.get(next)[1];
          next++;
        }
      }
      addBlocks(blocks, line[0], end);
      i = next;
    }
    return blocks;
  }

  /** Begin and end of every line that holds more than white space, trimmed. */
  private List<int[]> lines() {
    List<int[]> lines = new ArrayList<>();
    int begin = 0;
    while (begin < view.length()) {
      int end = view.indexOf('\n', begin);
      end = end < 0 ? view.length() : end;
      int b = begin;
      int e = end;
      while (b < e && view.charAt(b) == ' ') {
        b++;
      }
      while (e > b && view.charAt(e - 1) == ' ') {
        e--;
      }
      if (b < e) {
        lines.add(new int[] {b, e});
      }
      begin = end + 1;
    }
    return lines;
  }

  private boolean isWrapped(List<int[]> lines) {
    int adjacent = 0;
    int wide = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!isAdjacent(lines.get(i), lines.get(i + 1))) {
        continue;
      }
      int length = lines.get(i)[1] - lines.get(i)[0];
      if (length > WRAP_MAX) {
        return false;
      }
      adjacent++;
      if (length >= WRAP_MIN && !isBullet(lines.get(i + 1)[0])) {
        wide++;
      }
    }
    return adjacent >= 3 && wide * 10 >= adjacent * 6;
  }

  private boolean isAdjacent(int[] line, int[] next) {
    int breaks = 0;
    for (int i = line[1]; i < next[0]; i++) {
      if (view.charAt(i) == '\n') {
        breaks++;
      }
    }
    return breaks == 1;
  }

  private boolean continues(int[] line, int[] next) {
    return isAdjacent(line, next)
        && line[1] - line[0] >= WRAP_MIN
        && !isBullet(next[0])
        && !isLabelled(next);
  }

  /** "Dissertation: ..." begins a line of its own, however long the line above it is. */
  private boolean isLabelled(int[] line) {
    int limit = Math.min(line[1], line[0] + LONGEST_LABEL);
    // Looking further than the label would read the rest of the release for every line.
    int colon = view.substring(line[0], Math.min(view.length(), limit + 1)).indexOf(": ") + line[0];
    boolean early = colon > line[0] && colon < limit;
    return early
        && Character.isUpperCase(view.charAt(line[0]))
        && Words.count(view.substring(line[0], colon), 4) < 4;
  }

  private boolean isBullet(int at) {
    return bulletEnd(at) > at;
  }

  /** Where the words after a bullet begin; {@code at} itself where no bullet stands. */
  private int bulletEnd(int at) {
    if (at + 1 >= view.length()) {
      return at;
    }
    char c = view.charAt(at);
    boolean sign = "•*·▪‣◦●○■□➢✓".indexOf(c) >= 0;
    boolean dash = (c == '-' || c == '–' || c == '—') && view.charAt(at + 1) == ' ';
    if (!sign && !dash) {
      return numberedEnd(at);
    }
    int end = at + 1;
    while (end < view.length() && view.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private int numberedEnd(int at) {
    int i = at;
    while (i < view.length() && i - at < 2 && Character.isDigit(view.charAt(i))) {
      i++;
    }
    if (i == at || i + 1 >= view.length() || view.charAt(i + 1) != ' ') {
      return at;
    }
    return view.charAt(i) == '.' || view.charAt(i) == ')' ? i + 2 : at;
  }

  /** A line is one block, or several where bullets stand inside it. */
  private void addBlocks(List<Block> blocks, int begin, int end) {
    int from = begin;
    for (int i = begin + 1; i < end; i++) {
      if (isBulletInside(i, end)) {
        add(blocks, from, i);
        from = i;
      }
    }
    add(blocks, from, end);
  }

  private boolean isBulletInside(int i, int end) {
    char c = view.charAt(i);
    if (c == '•') {
      return true;
    }
    if (c != '*' && (c != '·' || view.charAt(i - 1) != ' ')) {
      return false;
    }
    return i + 2 < end && view.charAt(i + 1) == ' ' && Character.isUpperCase(view.charAt(i + 2));
  }

  private void add(List<Block> blocks, int begin, int end) {
    int from = bulletEnd(begin);
    boolean item = from > begin;
    int to = end;
    while (to > from && Character.isWhitespace(view.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      Shape shape = item ? Shape.ITEM : shape(view.substring(from, to));
      blocks.add(new Block(from, to, shape, Section.BODY));
    }
  }

  private static Shape shape(String text) {
    char last = text.charAt(text.length() - 1);
    boolean stopped = ".!?”\"’'…;,".indexOf(last) >= 0;
    return stopped || Words.count(text, LONGEST_HEADING_WORDS + 1) > LONGEST_HEADING_WORDS
        ? Shape.PARAGRAPH
        : Shape.HEADING;
  }
}
