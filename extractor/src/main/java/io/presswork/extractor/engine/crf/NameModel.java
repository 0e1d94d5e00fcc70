package io.presswork.extractor.engine.crf;

import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.flat.KeyTable;
import io.presswork.extractor.flat.StringKey;
import io.presswork.extractor.flat.TableCursor;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.util.List;

/**
 * The weights and word lists of the model, as views of one flat file. Immutable; reading it means
 * mapping it.
 *
 * <p>The file, little-endian: the mark, five 32-bit counts (slots of features, rows of node
 * weights, rows of edge weights, slots of clusters, slots of known words) and four zero bytes, then
 * the features' keys (64 bits a slot), the clusters' keys, the known words' keys, the features'
 * rows (32 bits a slot), the node weights (a row of four 32-bit floats: one a label), the edge
 * weights (a row of sixteen: previous label times four plus label), the clusters' numbers (16 bits
 * a slot). A feature's row is that of its node weights or, from the number of those on, of its edge
 * weights.
 */
final class NameModel {

  /** Name of the file. */
  static final String FILE = "names.crf";

  /** The first eight bytes of the file. The digit changes with the layout. */
  static final long MARK = 0x3146_5243_574B_5250L;

  /** Bytes before the tables. */
  static final int HEADER = 32;

  /** The labels in the order of the weights. */
  static final List<NameTag> LABELS =
      List.of(NameTag.NONE, NameTag.ORGANISATION, NameTag.PERSON, NameTag.LOCATION);

  /** Number of labels. */
  static final int LABEL_COUNT = 4;

  /** Number of pairs of labels. */
  static final int PAIR_COUNT = LABEL_COUNT * LABEL_COUNT;

  /** The cluster of words that are in none. */
  private static final int UNKNOWN_CLUSTER = 0;

  private final KeyTable features;
  private final IntBuffer rows;
  private final FloatBuffer nodeWeights;
  private final FloatBuffer edgeWeights;
  private final int nodeRows;
  private final KeyTable clusters;
  private final ShortBuffer clusterNumbers;
  private final KeyTable knownWords;

  /**
   * Makes one over the bytes of the file.
   *
   * @throws IllegalStateException if they are not those of such a file
   */
  NameModel(ByteBuffer file) {
    TableCursor cursor = new TableCursor(FILE, file, MARK, HEADER);
    int featureSlots = cursor.count(8);
    nodeRows = cursor.count(12);
    int edgeRows = cursor.count(16);
    int clusterSlots = cursor.count(20);
    int knownSlots = cursor.count(24);
    features = new KeyTable(cursor.longs(featureSlots));
    clusters = new KeyTable(cursor.longs(clusterSlots));
    knownWords = new KeyTable(cursor.longs(knownSlots));
    rows = cursor.next(featureSlots, Integer.BYTES).asIntBuffer();
    nodeWeights = cursor.next(nodeRows * LABEL_COUNT, Float.BYTES).asFloatBuffer();
    edgeWeights = cursor.next(edgeRows * PAIR_COUNT, Float.BYTES).asFloatBuffer();
    clusterNumbers = cursor.next(clusterSlots, Short.BYTES).asShortBuffer();
    cursor.finish();
  }

  /** Adds the weights of a feature of one token, if the model has it, to four sums. */
  void addNode(long feature, float[] sums, int at) {
    int slot = features.find(feature);
    if (slot < 0) {
      return;
    }
    int row = rows.get(slot) * LABEL_COUNT;
    for (int label = 0; label < LABEL_COUNT; label++) {
      sums[at + label] += nodeWeights.get(row + label);
    }
  }

  /** Adds the weights of a feature of two neighbours, if the model has it, to sixteen sums. */
  void addEdge(long feature, float[] sums, int at) {
    int slot = features.find(feature);
    if (slot < 0) {
      return;
    }
    int row = (rows.get(slot) - nodeRows) * PAIR_COUNT;
    for (int pair = 0; pair < PAIR_COUNT; pair++) {
      sums[at + pair] += edgeWeights.get(row + pair);
    }
  }

  /**
   * The cluster of a word.
   *
   * @param folded the key of the word in small letters with every digit as 9
   */
  int cluster(StringKey folded) {
    int slot = clusters.find(folded.hash());
    return slot < 0 ? UNKNOWN_CLUSTER : clusterNumbers.get(slot);
  }

  /** Whether the training texts have a word in small letters. */
  boolean isKnown(StringKey lower) {
    return knownWords.find(lower.hash()) >= 0;
  }
}
