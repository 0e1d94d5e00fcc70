package io.presswork.extractor.engine.crf;

import io.presswork.extractor.flat.StringKey;
import java.util.Arrays;

/** The beginnings and ends of a word, with marks for its bounds, as keys of features. */
final class Ngrams {

  /** Length of the shortest, bounds included. */
  private static final int SHORTEST = 2;

  /** Length of the longest, bounds included. */
  private static final int LONGEST = 6;

  private Ngrams() {}

  /** The keys, each once. */
  static long[] of(String word) {
    String bounded = '<' + word + '>';
    int length = bounded.length();
    int longest = Math.min(LONGEST, length);
    long[] keys = new long[2 * (longest - SHORTEST + 1)];
    int count = 0;
    for (int size = SHORTEST; size <= longest; size++) {
      keys[count++] = key(bounded, 0, size);
      keys[count++] = key(bounded, length - size, length);
    }
    return Arrays.stream(keys).distinct().toArray();
  }

  private static long key(String bounded, int begin, int end) {
    long hash = StringKey.add(0, '#');
    for (int i = begin; i < end; i++) {
      hash = StringKey.add(hash, bounded.charAt(i));
    }
    return Templates.NGRAM_END.after(hash);
  }
}
