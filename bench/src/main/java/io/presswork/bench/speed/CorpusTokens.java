package io.presswork.bench.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.presswork.extractor.input.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Counts the tokens of all texts, apart from the measurements so that it costs them nothing. */
public final class CorpusTokens {

  private CorpusTokens() {}

  /**
   * Prints the number of texts and of their tokens.
   *
   * @param args the file of texts
   */
  public static void main(String[] args) throws IOException {
    List<SourceDocument> texts = Corpus.read(Path.of(args[0]));
    TokenCounter counter = new TokenCounter();
    long tokens = texts.stream().mapToLong(text -> counter.count(text.text())).sum();
    System.out.println(
        new ObjectMapper().createObjectNode().put("texts", texts.size()).put("tokens", tokens));
  }
}
