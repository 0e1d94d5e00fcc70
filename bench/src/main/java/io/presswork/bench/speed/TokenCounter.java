package io.presswork.bench.speed;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;

/**
 * The one measure of length for all programs: the tokens that CoreNLP's tokenizer makes of a text
 * when nothing else is said.
 */
public final class TokenCounter {

  private final StanfordCoreNLP tokenizer =
      new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize"));

  /** Number of tokens of a text. */
  public int count(String text) {
    CoreDocument document = new CoreDocument(text);
    tokenizer.annotate(document);
    return document.tokens().size();
  }
}
