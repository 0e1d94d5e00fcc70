package io.presswork.bench.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.presswork.extractor.input.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a pipeline of CoreNLP, in its default settings, over a sample of the texts. */
public final class CoreNlpSpeed {

  private CoreNlpSpeed() {}

  /**
   * Prints what the sample took after loading and a warm-up on other texts.
   *
   * @param args the file of texts, the number of texts in the sample, and the annotators with
   *     commas between them
   */
  public static void main(String[] args) throws IOException {
    List<SourceDocument> texts = Corpus.read(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", args[2]));
    for (SourceDocument text : Corpus.sample(texts, Math.max(4, count / 4), 1)) {
      pipeline.annotate(new CoreDocument(text.text()));
    }
    TokenCounter counter = new TokenCounter();
    CpuTime used = new CpuTime(0, 0);
    long tokens = 0;
    List<SourceDocument> sample = Corpus.sample(texts, count, 0);
    for (SourceDocument text : sample) {
      CpuTime start = CpuTime.now();
      pipeline.annotate(new CoreDocument(text.text()));
      used = used.plus(CpuTime.now().since(start));
      tokens += counter.count(text.text());
    }
    ObjectNode figures = new ObjectMapper().createObjectNode();
    figures.put("texts", sample.size()).put("tokens", tokens);
    used.put("work", figures);
    System.out.println(figures);
  }
}
