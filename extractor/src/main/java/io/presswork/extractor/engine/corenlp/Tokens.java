package io.presswork.extractor.engine.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import java.util.List;

/** From CoreNLP's labels to the tokens that the rest of the program sees. */
final class Tokens {

  private Tokens() {}

  static void add(List<Token> tokens, List<CoreLabel> labels, List<NameTag> tags, String view) {
    for (int i = 0; i < labels.size(); i++) {
      int begin = labels.get(i).beginPosition();
      int end = labels.get(i).endPosition();
      boolean spaced = begin == 0 || Character.isWhitespace(view.charAt(begin - 1));
      tokens.add(Token.of(begin, end, view.substring(begin, end), tags.get(i), spaced));
    }
  }
}
