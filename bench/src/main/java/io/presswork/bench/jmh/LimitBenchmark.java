package io.presswork.bench.jmh;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What no tagger with the weights of {@code english.all.3class} can do without: for each token, ten
 * look-ups of weights that belong to two or three words together, seven of a weight for each of the
 * four labels and three of one for each pair of labels. The tables have the size that those weights
 * have; everything is found and no two look-ups in a row are near each other, so that real text,
 * which repeats itself, costs less.
 */
@State(Scope.Benchmark)
public class LimitBenchmark {

  private static final int TOKENS = 1 << 16;
  private static final int LABELS = 4;

  /** Weights of word with neighbouring shape and of neighbouring shapes: 70,223 in the model. */
  private final Table single = new Table(70_223, LABELS);

  /** Weights of two words, two word classes and two shapes: 92,249 in the model. */
  private final Table pairs = new Table(92_249, LABELS * LABELS);

  private final long[] keys = new long[TOKENS * 10];

  /** Draws the keys that are looked up. */
  public LimitBenchmark() {
    Random random = new Random(1);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = 1L + random.nextInt(i % 10 < 7 ? single.size : pairs.size);
    }
  }

  /** A table with open addressing: keys from 1 to its size, each with a row of weights. */
  private static final class Table {

    private final int size;
    private final int width;
    private final long[] keys;
    private final float[] rows;

    Table(int size, int width) {
      this.size = size;
      this.width = width;
      int places = Integer.highestOneBit(size) * 4;
      keys = new long[places];
      rows = new float[places * width];
      Random random = new Random(size);
      for (int key = 1; key <= size; key++) {
        int place = start(key);
        while (keys[place] != 0) {
          place = (place + 1) & (places - 1);
        }
        keys[place] = key;
        for (int i = 0; i < width; i++) {
          rows[place * width + i] = random.nextFloat();
        }
      }
    }

    private int start(long key) {
      long mixed = key * 0x9E3779B97F4A7C15L;
      return (int) (mixed >>> 40) & (keys.length - 1);
    }

    void add(long key, float[] scores) {
      int place = start(key);
      while (keys[place] != key) {
        place = (place + 1) & (keys.length - 1);
      }
      for (int i = 0; i < width; i++) {
        scores[i] += rows[place * width + i];
      }
    }
  }

  /** The look-ups and the sums, and nothing else. */
  @Benchmark
  public float lookUp(Work work) {
    float[] labels = new float[LABELS];
    float[] changes = new float[LABELS * LABELS];
    for (int token = 0; token < TOKENS; token++) {
      for (int i = 0; i < 7; i++) {
        single.add(keys[token * 10 + i], labels);
      }
      for (int i = 7; i < 10; i++) {
        pairs.add(keys[token * 10 + i], changes);
      }
    }
    work.did(TOKENS);
    return labels[0] + changes[0];
  }
}
