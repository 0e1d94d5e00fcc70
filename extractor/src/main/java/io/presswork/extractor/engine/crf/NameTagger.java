package io.presswork.extractor.engine.crf;

import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.flat.FlatFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells for each word of a sentence whether it is part of the name of a person, an organisation or
 * a place. Safe for use by many threads.
 */
public final class NameTagger {

  private final SentenceScorer scorer;
  private final WordCache words;

  private NameTagger(NameModel model) {
    WordReader reader = new WordReader(model);
    words = new WordCache(reader);
    scorer = new SentenceScorer(model, reader.outside());
  }

  /**
   * Maps the model.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public static NameTagger load() {
    return of(FlatFile.open(NameModel.FILE));
  }

  /** One with the model in a buffer, from its first to its last byte. */
  static NameTagger of(ByteBuffer file) {
    return new NameTagger(new NameModel(file));
  }

  /**
   * Tags the words of one sentence. The time per word does not depend on the length, but for names
   * in capitals and small letters, which are looked for among the 150 words on either side.
   *
   * @param sentence its words, none of them empty, in order
   * @return a tag for each
   */
  public List<NameTag> tag(List<String> sentence) {
    WordFeatures[] features = new WordFeatures[sentence.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = words.get(sentence.get(i));
    }
    List<NameTag> tags = new ArrayList<>(features.length);
    for (int label : Viterbi.best(scorer.score(features))) {
      tags.add(NameModel.LABELS.get(label));
    }
    return tags;
  }
}
