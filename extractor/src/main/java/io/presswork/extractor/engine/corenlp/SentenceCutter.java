package io.presswork.extractor.engine.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import io.presswork.extractor.engine.NlpEngine;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.text.TextView;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Tokens and sentences of one block. */
final class SentenceCutter {

  /**
   * The tokenizer's own names for characters are switched off: tokens show the text's characters.
   */
  private static final String OPTIONS =
      "invertible=true,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep,"
          + "quotes=not_cp1252,dashes=not_cp1252,ellipses=not_cp1252";

  private static final int LONGEST = NlpEngine.LONGEST_SENTENCE;

  private SentenceCutter() {}

  /** The sentences of a block; their offsets count in the view. */
  static List<List<CoreLabel>> cut(TextView view, Block block) {
    String text = block.text(view.text());
    List<CoreLabel> labels =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), OPTIONS)
            .tokenize();
    for (CoreLabel label : labels) {
      label.setBeginPosition(label.beginPosition() + block.begin());
      label.setEndPosition(label.endPosition() + block.begin());
    }
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      for (int from = 0; from < sentence.size(); from += LONGEST) {
        sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST)));
      }
    }
    return sentences;
  }
}
