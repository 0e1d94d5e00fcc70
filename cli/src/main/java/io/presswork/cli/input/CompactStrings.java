package io.presswork.cli.input;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list of strings in a quarter of the room, for the paths of folders that hold millions of files:
 * many strings are kept as one, and cut out again on demand. Immutable.
 */
final class CompactStrings extends AbstractList<String> implements RandomAccess {

  /** Strings kept as one. */
  private static final int BLOCK = 4096;

  private final String[] texts;

  /** Where in its text each string ends. */
  private final int[][] ends;

  private final int size;

  private CompactStrings(String[] texts, int[][] ends, int size) {
    this.texts = texts;
    this.ends = ends;
    this.size = size;
  }

  /** Those of a list, in its order. */
  static CompactStrings of(List<String> strings) {
    List<String> texts = new ArrayList<>();
    List<int[]> ends = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int[] block = new int[BLOCK];
    int filled = 0;
    for (String string : strings) {
      block[filled++] = text.append(string).length();
      if (filled == BLOCK) {
        texts.add(text.toString());
        ends.add(block);
        text.setLength(0);
        block = new int[BLOCK];
        filled = 0;
      }
    }
    texts.add(text.toString());
    ends.add(Arrays.copyOf(block, filled));
    return new CompactStrings(
        texts.toArray(new String[0]), ends.toArray(new int[0][]), strings.size());
  }

  @Override
  public String get(int index) {
    Objects.checkIndex(index, size);
    int[] block = ends[index / BLOCK];
    int at = index % BLOCK;
    return texts[index / BLOCK].substring(at == 0 ? 0 : block[at - 1], block[at]);
  }

  @Override
  public int size() {
    return size;
  }
}
