package io.presswork.extractor.engine.crf;

import io.presswork.extractor.engine.crf.WordReader.Form;
import io.presswork.extractor.flat.StringKey;

/**
 * What the model makes of a word wherever it stands: the sums of the weights of all features that
 * depend on this word alone, one sum for each place it can have beside the token in question.
 * Immutable, so threads may share it.
 */
final class WordFeatures {

  /** The word as in the text. */
  final String text;

  /** The word as the model's training spelt it. */
  final StringKey word;

  final StringKey shape;
  final StringKey cluster;

  /** Length of the word as spelt in training, in UTF-16 units. */
  final int length;

  /** Whether it has a capital first and none after. */
  final boolean isName;

  /** Whether it has a letter and no capital. */
  final boolean isSmall;

  final boolean hasLetter;

  /** Weights of the word's own token: four sums. */
  final float[] own = new float[NameModel.LABEL_COUNT];

  /** Weights of the next token, which has this word before it. */
  final float[] asPrevious = new float[NameModel.LABEL_COUNT];

  /** Weights of the token before, which has this word after it. */
  final float[] asNext = new float[NameModel.LABEL_COUNT];

  /** Weights of a token with this word among those before it. */
  final float[] amongPrevious = new float[NameModel.LABEL_COUNT];

  /** Weights of a token with this word among those after it. */
  final float[] amongNext = new float[NameModel.LABEL_COUNT];

  /** Weights of the pair of the word's own label and that before: sixteen sums. */
  final float[] pair = new float[NameModel.PAIR_COUNT];

  /** Weights of the pair in which this word is the former. */
  final float[] pairAsPrevious = new float[NameModel.PAIR_COUNT];

  /** Weights of the pair that has this word behind it. */
  final float[] pairAsNext = new float[NameModel.PAIR_COUNT];

  WordFeatures(NameModel model, String text, Form form) {
    this.text = text;
    word = StringKey.of(form.word());
    shape = StringKey.of(form.shape());
    cluster = StringKey.of(form.cluster());
    length = form.word().length();
    isName = form.isName();
    isSmall = form.isSmall();
    hasLetter = form.hasLetter();
    if (length > 0) {
      addOwn(model, form.word());
    }
    StringKey clusterInNode = StringKey.of(form.clusterInNode());
    model.addNode(word.then(Templates.PREVIOUS_WORD), asPrevious, 0);
    model.addNode(shape.then(Templates.PREVIOUS_TYPE), asPrevious, 0);
    model.addNode(clusterInNode.then(Templates.PREVIOUS_CLUSTER), asPrevious, 0);
    model.addNode(word.then(Templates.NEXT_WORD), asNext, 0);
    model.addNode(shape.then(Templates.NEXT_TYPE), asNext, 0);
    model.addNode(clusterInNode.then(Templates.NEXT_CLUSTER), asNext, 0);
    model.addNode(word.then(Templates.AMONG_PREVIOUS), amongPrevious, 0);
    model.addNode(word.then(Templates.AMONG_NEXT), amongNext, 0);
    model.addEdge(word.then(Templates.PAIR_PREVIOUS_WORD), pairAsPrevious, 0);
    model.addEdge(cluster.then(Templates.PAIR_PREVIOUS_CLUSTER), pairAsPrevious, 0);
    model.addEdge(shape.then(Templates.PAIR_PREVIOUS_TYPE), pairAsPrevious, 0);
    model.addEdge(StringKey.of(form.shapeAsNext()).then(Templates.PAIR_NEXT_TYPE), pairAsNext, 0);
  }

  private void addOwn(NameModel model, String spelling) {
    model.addNode(word.then(Templates.WORD), own, 0);
    model.addNode(shape.then(Templates.TYPE), own, 0);
    model.addNode(cluster.then(Templates.CLUSTER), own, 0);
    model.addNode(Templates.ALWAYS.hash(), own, 0);
    for (long ngram : Ngrams.of(spelling)) {
      model.addNode(ngram, own, 0);
    }
    model.addEdge(Templates.PAIR_ALWAYS.hash(), pair, 0);
    model.addEdge(word.then(Templates.PAIR_WORD), pair, 0);
    model.addEdge(cluster.then(Templates.PAIR_CLUSTER), pair, 0);
    model.addEdge(shape.then(Templates.PAIR_TYPE), pair, 0);
    model.addEdge(shape.then(Templates.PAIR_TYPE_AGAIN), pair, 0);
  }
}
