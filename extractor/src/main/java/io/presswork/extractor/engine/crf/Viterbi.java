package io.presswork.extractor.engine.crf;

/** The likeliest sequence of labels, by dynamic programming (Viterbi 1967). */
final class Viterbi {

  /** The label before the first token. */
  private static final int START = 0;

  private Viterbi() {}

  /** Index of the best label of each token. */
  static int[] best(Scores scores) {
    int count = NameModel.LABEL_COUNT;
    int length = scores.length();
    int[] best = new int[length];
    if (length == 0) {
      return best;
    }
    // The label that the best way to a label comes from, one a token and label.
    byte[] from = new byte[length * count];
    double[] before = new double[count];
    double[] here = new double[count];
    for (int label = 0; label < count; label++) {
      before[label] = scores.pair(0, START, label) + scores.label(0, label);
    }
    for (int i = 1; i < length; i++) {
      for (int label = 0; label < count; label++) {
        int origin = 0;
        double most = before[0] + scores.pair(i, 0, label);
        for (int previous = 1; previous < count; previous++) {
          double score = before[previous] + scores.pair(i, previous, label);
          if (score > most) {
            most = score;
            origin = previous;
          }
        }
        here[label] = most + scores.label(i, label);
        from[i * count + label] = (byte) origin;
      }
      double[] swap = before;
      before = here;
      here = swap;
    }
    int last = 0;
    for (int label = 1; label < count; label++) {
      last = before[label] > before[last] ? label : last;
    }
    for (int i = length - 1; i >= 0; i--) {
      best[i] = last;
      last = from[i * count + last];
    }
    return best;
  }
}
