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

  /** Words of so many letters are one token, whatever they are. */
  private static final int SHORT = 3;

  /** It never changes, so that all threads may use it. */
  private static final WordToSentenceProcessor<CoreLabel> SENTENCES =
      new WordToSentenceProcessor<>();

  private SentenceCutter() {}

  /** The sentences of a block; their offsets count in the view. */
  static List<List<CoreLabel>> cut(TextView view, Block block) {
    String text = block.text(view.text());
    List<CoreLabel> labels = isShortWord(text) ? List.of(token(text)) : tokenize(text);
    for (CoreLabel label : labels) {
      label.setBeginPosition(label.beginPosition() + block.begin());
      label.setEndPosition(label.endPosition() + block.begin());
    }
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : SENTENCES.process(labels)) {
      for (int from = 0; from < sentence.size(); from += LONGEST) {
        sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST)));
      }
    }
    return sentences;
  }

  /** The tokens of any text. */
  static List<CoreLabel> tokenize(String text) {
    return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), OPTIONS)
        .tokenize();
  }

  /**
   * Whether a block is one token without asking the tokenizer: to make one takes longer than to
   * read a sentence, and a text may be nothing but lines of a letter each.
   */
  private static boolean isShortWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
        return false;
      }
    }
    return text.length() <= SHORT;
  }

  private static CoreLabel token(String text) {
    return new CoreLabelTokenFactory(true).makeToken(text, 0, text.length());
  }
}
