package io.presswork.extractor.engine.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NlpEngine;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Layout;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's tokenizer, sentence splitter and three-class CRF, without its annotation pipeline: the
 * pipeline's fine-grained step alone takes twenty times the time of all this.
 */
public final class CoreNlpEngine implements NlpEngine {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> names;

  private CoreNlpEngine(CRFClassifier<CoreLabel> names) {
    this.names = names;
  }

  /**
   * Loads the model; takes about a second.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public static CoreNlpEngine load() {
    Properties properties = new Properties();
    // The classifier would otherwise learn words from each document and so treat the next
    // differently.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return new CoreNlpEngine(CRFClassifier.getClassifier(MODEL, properties));
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("cannot load the name model " + MODEL, e);
    }
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
        List<CoreLabel> tagged = names.classifySentence(recaser.recase(labels));
        Tokens.add(tokens, labels, tagged, view.text());
        sentences.add(new Sentence(first, tokens.size(), layout.blocks().get(i)));
      }
    }
    return new AnnotatedDocument(view, layout, sentences, tokens);
  }
}
