package io.presswork.extractor.engine.crf;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import io.presswork.extractor.engine.NameTag;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What CoreNLP's classifier keeps to itself: it has no way to hand its weights out. */
final class CoreNlpModel {

  /** Its features, as strings. */
  final List<String> features;

  /** A row a feature, in the order of {@link #labelOrder} or {@link #pairOrder}. */
  final float[][] weights;

  /** Each word's cluster, a number. */
  final Map<String, String> clusters;

  /** Words that the training texts have in small letters. */
  final Collection<String> knownWords;

  private final List<String> labels;

  /** For single labels and for pairs: the label sequences in the order of a row's weights. */
  private final List<Index<CRFLabel>> sequences;

  @SuppressWarnings("unchecked")
  private CoreNlpModel(CRFClassifier<?> classifier) throws ReflectiveOperationException {
    features =
        ((Index<String>) read(CRFClassifier.class, "featureIndex", classifier)).objectsList();
    weights = (float[][]) read(CRFClassifier.class, "weights", classifier);
    labels = classifier.classIndex.objectsList();
    sequences = (List<Index<CRFLabel>>) read(CRFClassifier.class, "labelIndices", classifier);
    List<?> factories =
        (List<?>) read(AbstractSequenceClassifier.class, "featureFactories", classifier);
    clusters =
        new TreeMap<>(
            (Map<String, String>) read(NERFeatureFactory.class, "lexicon", factories.get(0)));
    // No token is empty, and the key of the empty string marks free slots.
    clusters.remove("");
    knownWords =
        (Collection<String>) read(AbstractSequenceClassifier.class, "knownLCWords", classifier);
  }

  /**
   * Reads a classifier's fields.
   *
   * @throws ReflectiveOperationException if CoreNLP keeps them in another way than this version
   *     does
   */
  static CoreNlpModel of(CRFClassifier<?> classifier) throws ReflectiveOperationException {
    return new CoreNlpModel(classifier);
  }

  private static Object read(Class<?> type, String name, Object object)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(object);
  }

  /** Where the weight of each of our labels stands in the row of a feature of one token. */
  int[] labelOrder() {
    int[] order = new int[NameModel.LABEL_COUNT];
    for (int label = 0; label < order.length; label++) {
      order[label] = sequences.get(0).indexOf(new CRFLabel(new int[] {theirs(label)}));
    }
    return order;
  }

  /** Where the weight of each of our pairs stands in the row of a feature of two neighbours. */
  int[] pairOrder() {
    int[] order = new int[NameModel.PAIR_COUNT];
    for (int pair = 0; pair < order.length; pair++) {
      int previous = theirs(pair / NameModel.LABEL_COUNT);
      int label = theirs(pair % NameModel.LABEL_COUNT);
      order[pair] = sequences.get(1).indexOf(new CRFLabel(new int[] {previous, label}));
    }
    return order;
  }

  private int theirs(int label) {
    return labels.indexOf(nameOf(NameModel.LABELS.get(label)));
  }

  /** What the classifier calls a tag. */
  static String nameOf(NameTag tag) {
    return switch (tag) {
      case NONE -> "O";
      case PERSON -> "PERSON";
      case ORGANISATION -> "ORGANIZATION";
      case LOCATION -> "LOCATION";
    };
  }
}
