package io.presswork.extractor.engine.crf;

/**
 * The sums of weights of one sentence: what speaks for each label, and each pair, of its tokens.
 */
final class Scores {

  /** One a token and label. */
  final float[] labels;

  /** One a token, label before and label. */
  final float[] pairs;

  /** All zero, for so many tokens. */
  Scores(int length) {
    labels = new float[length * NameModel.LABEL_COUNT];
    pairs = new float[length * NameModel.PAIR_COUNT];
  }

  /** Number of tokens. */
  int length() {
    return labels.length / NameModel.LABEL_COUNT;
  }

  /** That of a token's label. */
  double label(int token, int label) {
    return labels[token * NameModel.LABEL_COUNT + label];
  }

  /** That of a token's label and the label before. */
  double pair(int token, int previous, int label) {
    return pairs[token * NameModel.PAIR_COUNT + previous * NameModel.LABEL_COUNT + label];
  }
}
