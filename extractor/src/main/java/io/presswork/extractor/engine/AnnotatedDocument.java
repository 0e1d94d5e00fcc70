package io.presswork.extractor.engine;

import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Layout;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A release cut into sentences and tokens. All offsets count in the view; all token indices count
 * through the whole document. Immutable.
 */
public final class AnnotatedDocument {

  private static final Set<String> STOPS = Set.of(".", "!", "?");

  private final TextView view;
  private final Layout layout;
  private final List<Sentence> sentences;
  private final List<Token> tokens;

  /**
   * Makes one.
   *
   * @param sentences in text order, not overlapping
   * @param tokens in text order, each part of exactly one sentence
   */
  public AnnotatedDocument(
      TextView view, Layout layout, List<Sentence> sentences, List<Token> tokens) {
    this.view = view;
    this.layout = layout;
    this.sentences = List.copyOf(sentences);
    this.tokens = List.copyOf(tokens);
  }

  /** The view and the way back to the original. */
  public TextView view() {
    return view;
  }

  /** The cleaned text that all offsets count in. */
  public String text() {
    return view.text();
  }

  /** The parts of the release. */
  public Layout layout() {
    return layout;
  }

  /** What of the text was cut or left out on the way here, in plain words; usually nothing. */
  public List<String> issues() {
    List<String> issues = new ArrayList<>(view.issues());
    int cut = cutSentences();
    if (cut > 0) {
      issues.add(
          String.format(
              Locale.ROOT,
              "cut: %,d %s of more than %d words and signs, read in pieces",
              cut,
              cut == 1 ? "sentence" : "sentences",
              NlpEngine.LONGEST_SENTENCE));
    }
    return issues;
  }

  private int cutSentences() {
    int cut = 0;
    boolean goesOn = false;
    for (int i = 0; i + 1 < sentences.size(); i++) {
      boolean before = goesOn;
      goesOn = isCutBehind(i);
      cut += goesOn && !before ? 1 : 0;
    }
    return cut;
  }

  /** Whether a sentence goes on in the next: it is as long as one may be and has no full stop. */
  private boolean isCutBehind(int sentence) {
    Sentence first = sentences.get(sentence);
    return first.size() == NlpEngine.LONGEST_SENTENCE
        && first.block().equals(sentences.get(sentence + 1).block())
        && !STOPS.contains(tokens.get(first.endToken() - 1).text());
  }

  /** Its sentences in text order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Its tokens in text order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at an index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** The words of a stretch of the view. */
  public String text(int begin, int end) {
    return view.text().substring(begin, end);
  }

  /** The words from one token to before another, as in the view. */
  public String tokenText(int firstToken, int endToken) {
    return text(tokens.get(firstToken).begin(), tokens.get(endToken - 1).end());
  }

  /**
   * Index of the first token that begins at or after an offset; the number of tokens if none does.
   */
  public int tokenFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the sentence that holds a token. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).endToken() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the block in {@link Layout#blocks()} that holds an offset or comes next after it. */
  public int blockAt(int offset) {
    List<Block> blocks = layout.blocks();
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The section an offset stands in. */
  public Section sectionAt(int offset) {
    return layout.blocks().isEmpty()
        ? Section.BODY
        : layout.blocks().get(blockAt(offset)).section();
  }
}
