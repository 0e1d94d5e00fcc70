package io.presswork.extractor.engine.crf;

import io.presswork.extractor.flat.StringKey;

/** Sums the weights of all features of each token of a sentence. */
final class SentenceScorer {

  /** Words on either side that count whatever their order. */
  private static final int WINDOW = 5;

  /** Up to this length a neighbour is passed over for the word beyond it. */
  private static final int SHORT_WORD = 3;

  /** How far off, at least, the same word is looked for. */
  private static final int NEAREST = 3;

  /** How far off it is no longer looked for. */
  private static final int FARTHEST = 150;

  private final NameModel model;
  private final WordFeatures outside;

  /**
   * Makes one.
   *
   * @param outside what stands before and after a sentence
   */
  SentenceScorer(NameModel model, WordFeatures outside) {
    this.model = model;
    this.outside = outside;
  }

  /** Scores the words of a sentence. */
  Scores score(WordFeatures[] sentence) {
    Scores scores = new Scores(sentence.length);
    for (int i = 0; i < sentence.length; i++) {
      int at = i * NameModel.LABEL_COUNT;
      addNeighbours(sentence, i, scores.labels, at);
      addWindow(sentence, i, scores.labels, at);
      addOccurrences(sentence, i, scores.labels, at);
      addPair(sentence, i, scores.pairs, i * NameModel.PAIR_COUNT);
    }
    return scores;
  }

  private WordFeatures word(WordFeatures[] sentence, int index) {
    return index >= 0 && index < sentence.length ? sentence[index] : outside;
  }

  private void addNeighbours(WordFeatures[] sentence, int i, float[] sums, int at) {
    WordFeatures here = sentence[i];
    WordFeatures previous = word(sentence, i - 1);
    WordFeatures next = word(sentence, i + 1);
    add(here.own, sums, at);
    add(previous.asPrevious, sums, at);
    add(next.asNext, sums, at);
    long previousWord = here.shape.after(previous.word.then(Templates.BETWEEN));
    model.addNode(Templates.PREVIOUS_WORD_TYPE.after(previousWord), sums, at);
    long shapeThen = here.shape.then(Templates.BETWEEN);
    model.addNode(Templates.NEXT_WORD_TYPE.after(next.word.after(shapeThen)), sums, at);
    long shapes = here.shape.after(previous.shape.then(Templates.BETWEEN));
    model.addNode(Templates.PREVIOUS_TYPE_TYPE.after(shapes), sums, at);
    model.addNode(Templates.TYPE_NEXT_TYPE.after(next.shape.after(shapeThen)), sums, at);
    long three = next.shape.after(Templates.BETWEEN.after(shapes));
    model.addNode(Templates.THREE_TYPES.after(three), sums, at);
    if (previous.length <= SHORT_WORD) {
      StringKey beyond = word(sentence, i - 2).word;
      long key = here.shape.after(beyond.then(Templates.BETWEEN));
      model.addNode(Templates.LAST_LONG_WORD_TYPE.after(key), sums, at);
    }
    if (next.length <= SHORT_WORD) {
      StringKey beyond = word(sentence, i + 2).word;
      long key = here.shape.after(beyond.then(Templates.BETWEEN));
      model.addNode(Templates.NEXT_LONG_WORD_TYPE.after(key), sums, at);
    }
  }

  /** A word that stands twice among the neighbours is one feature. */
  private void addWindow(WordFeatures[] sentence, int i, float[] sums, int at) {
    for (int distance = 1; distance <= WINDOW; distance++) {
      WordFeatures previous = word(sentence, i - distance);
      if (!isNearer(sentence, i, -1, distance, previous)) {
        add(previous.amongPrevious, sums, at);
      }
      WordFeatures next = word(sentence, i + distance);
      if (!isNearer(sentence, i, 1, distance, next)) {
        add(next.amongNext, sums, at);
      }
    }
  }

  private boolean isNearer(
      WordFeatures[] sentence, int i, int direction, int distance, WordFeatures sought) {
    for (int nearer = 1; nearer < distance; nearer++) {
      if (word(sentence, i + direction * nearer).word.hash() == sought.word.hash()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lone name, between words that are none, stands elsewhere in the sentence, too. */
  private void addOccurrences(WordFeatures[] sentence, int i, float[] sums, int at) {
    if (!sentence[i].isName || !word(sentence, i + 1).isSmall || !word(sentence, i - 1).hasLetter) {
      model.addNode(Templates.NO_PATTERN.hash(), sums, at);
      return;
    }
    if (occurs(sentence, i, 1)) {
      model.addNode(Templates.SEEN_AFTER.hash(), sums, at);
    }
    if (occurs(sentence, i, -1)) {
      model.addNode(Templates.SEEN_BEFORE.hash(), sums, at);
    }
  }

  private static boolean occurs(WordFeatures[] sentence, int i, int direction) {
    for (int distance = NEAREST; distance < FARTHEST; distance++) {
      int other = i + direction * distance;
      if (other < 0 || other >= sentence.length) {
        return false;
      }
      if (sentence[other].word.hash() == sentence[i].word.hash()) {
        return true;
      }
    }
    return false;
  }

  private void addPair(WordFeatures[] sentence, int i, float[] sums, int at) {
    WordFeatures here = sentence[i];
    WordFeatures previous = word(sentence, i - 1);
    add(here.pair, sums, at);
    add(previous.pairAsPrevious, sums, at);
    add(word(sentence, i + 1).pairAsNext, sums, at);
    long words = here.word.after(previous.word.then(Templates.DASH));
    model.addEdge(Templates.PAIR_WORDS.after(words), sums, at);
    long clusters = here.cluster.after(previous.cluster.then(Templates.DASH));
    model.addEdge(Templates.PAIR_CLUSTERS.after(clusters), sums, at);
    long shapes = here.shape.after(previous.shape.then(Templates.DASH));
    model.addEdge(Templates.PAIR_TYPES.after(shapes), sums, at);
  }

  private static void add(float[] weights, float[] sums, int at) {
    for (int i = 0; i < weights.length; i++) {
      sums[at + i] += weights[i];
    }
  }
}
