package io.presswork.extractor.engine.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.NlpEngine;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.engine.crf.NameTagger;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Layout;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * CoreNLP's tokenizer and sentence splitter, without its annotation pipeline, and our own decoder
 * of its name model.
 */
public final class CoreNlpEngine implements NlpEngine {

  private final Function<List<String>, List<NameTag>> names;

  /**
   * Makes one.
   *
   * @param names tags the words of a sentence; safe for use by many threads
   */
  CoreNlpEngine(Function<List<String>, List<NameTag>> names) {
    this.names = names;
  }

  /**
   * Maps the model and makes the tokenizer ready.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public static CoreNlpEngine load() {
    // The tokenizer unpacks its tables at its first word: better here, beside other loading.
    SentenceCutter.tokenize("Ready.");
    return new CoreNlpEngine(NameTagger.load()::tag);
  }

  @Override
  public AnnotatedDocument annotate(TextView view, Layout layout) {
    List<List<List<CoreLabel>>> cut = new ArrayList<>();
    for (Block block : layout.blocks()) {
      cut.add(block.section() == Section.NAVIGATION ? List.of() : SentenceCutter.cut(view, block));
    }
    Recaser recaser = Recaser.of(layout.blocks(), cut);
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      for (List<CoreLabel> labels : cut.get(i)) {
        int first = tokens.size();
        Tokens.add(tokens, labels, names.apply(recaser.recase(labels)), view.text());
        sentences.add(new Sentence(first, tokens.size(), layout.blocks().get(i)));
      }
    }
    return new AnnotatedDocument(view, layout, sentences, tokens);
  }
}
