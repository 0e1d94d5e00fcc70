package io.presswork.extractor.engine.crf;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import io.presswork.extractor.flat.FlatFile;
import io.presswork.extractor.flat.KeyTable;
import io.presswork.extractor.flat.StringKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Runs in the build, never in the program: turns CoreNLP's serialised three-class model into the
 * flat file that {@link NameModel} maps.
 */
public final class ModelCompiler {

  /** The model in CoreNLP's model archive. */
  static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private ModelCompiler() {}

  /**
   * Writes the file.
   *
   * @param arguments the file to write
   * @throws IOException if it cannot be written
   * @throws ReflectiveOperationException if CoreNLP keeps its model in another way than this
   *     version does
   */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Path file = Path.of(arguments[0]);
    CRFClassifier<?> classifier = CRFClassifier.getClassifier(MODEL, new Properties());
    FlatFile.write(file, compile(classifier));
  }

  /** The bytes of the file. */
  static ByteBuffer compile(CRFClassifier<?> classifier) throws ReflectiveOperationException {
    CoreNlpModel model = CoreNlpModel.of(classifier);
    // Sorted by their text, so that the same model always gives the same file.
    Map<String, Integer> nodes = new TreeMap<>();
    Map<String, Integer> edges = new TreeMap<>();
    for (int i = 0; i < model.features.size(); i++) {
      String feature = model.features.get(i);
      (feature.endsWith("|CpC") ? edges : nodes).put(feature, i);
    }
    long[] keys = new long[nodes.size() + edges.size()];
    int[] features = new int[keys.length];
    int row = 0;
    for (Map<String, Integer> part : List.of(nodes, edges)) {
      for (Map.Entry<String, Integer> feature : part.entrySet()) {
        keys[row] = StringKey.of(feature.getKey()).hash();
        features[row++] = feature.getValue();
      }
    }
    long[] featureSlots = KeyTable.layOut(keys);
    long[] clusterSlots = KeyTable.layOut(keysOf(model.clusters.keySet()));
    long[] knownSlots = KeyTable.layOut(keysOf(model.knownWords));

    int bytes =
        NameModel.HEADER
            + Long.BYTES * (featureSlots.length + clusterSlots.length + knownSlots.length)
            + Integer.BYTES * featureSlots.length
            + Float.BYTES * NameModel.LABEL_COUNT * nodes.size()
            + Float.BYTES * NameModel.PAIR_COUNT * edges.size()
            + Short.BYTES * clusterSlots.length;
    ByteBuffer file = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(NameModel.MARK)
        .putInt(featureSlots.length)
        .putInt(nodes.size())
        .putInt(edges.size())
        .putInt(clusterSlots.length)
        .putInt(knownSlots.length)
        .putInt(0);
    for (long[] slots : List.of(featureSlots, clusterSlots, knownSlots)) {
      for (long key : slots) {
        file.putLong(key);
      }
    }
    putRows(file, featureSlots, keys);
    int[] nodeOrder = model.labelOrder();
    int[] edgeOrder = model.pairOrder();
    for (int i = 0; i < features.length; i++) {
      float[] weights = model.weights[features[i]];
      for (int place : i < nodes.size() ? nodeOrder : edgeOrder) {
        file.putFloat(weights[place]);
      }
    }
    putClusters(file, clusterSlots, model.clusters);
    return file.flip();
  }

  private static long[] keysOf(Collection<String> texts) {
    return texts.stream().sorted().mapToLong(text -> StringKey.of(text).hash()).toArray();
  }

  private static void putRows(ByteBuffer file, long[] slots, long[] keys) {
    KeyTable table = new KeyTable(LongBuffer.wrap(slots));
    int[] rows = new int[slots.length];
    for (int row = 0; row < keys.length; row++) {
      rows[table.find(keys[row])] = row;
    }
    for (int row : rows) {
      file.putInt(row);
    }
  }

  private static void putClusters(ByteBuffer file, long[] slots, Map<String, String> clusters) {
    KeyTable table = new KeyTable(LongBuffer.wrap(slots));
    short[] numbers = new short[slots.length];
    clusters.forEach(
        (word, cluster) ->
            numbers[table.find(StringKey.of(word).hash())] = Short.parseShort(cluster));
    for (short number : numbers) {
      file.putShort(number);
    }
  }
}
