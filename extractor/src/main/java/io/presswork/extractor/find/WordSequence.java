package io.presswork.extractor.find;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.rule.NameKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A document in the words of {@link NameKey}, to be looked up in name lists. A token may hold
 * several words ("Aldmoor-based") or none (",").
 */
public final class WordSequence {

  private final List<String> words = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();

  private WordSequence() {}

  /** The words of a whole document. Signs stand in it as a word of their own that no name has. */
  public static WordSequence of(AnnotatedDocument document) {
    return of(document, 0, document.tokens().size());
  }

  /** The words of a stretch of tokens, signs included. */
  public static List<String> words(AnnotatedDocument document, int first, int end) {
    return of(document, first, end).words;
  }

  /** The words of a name outside any document; blanks part its tokens. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String token : name.split(" ", -1)) {
      words.addAll(NameKey.words(token));
    }
    return words;
  }

  /** The words of a stretch of tokens; {@link #token} still counts through the document. */
  public static WordSequence of(AnnotatedDocument document, int first, int end) {
    WordSequence sequence = new WordSequence();
    for (int i = first; i < end; i++) {
      List<String> parts = NameKey.words(document.token(i).text());
      String text = document.token(i).text();
      if (parts.isEmpty() && !text.equals(".") && !text.equals("'") && !text.equals("’")) {
        parts = List.of(text);
      }
      for (String part : parts) {
        sequence.words.add(part);
        sequence.tokens.add(i);
      }
    }
    return sequence;
  }

  /** The words in text order. */
  public List<String> words() {
    return words;
  }

  /** Index of the token that holds a word. */
  public int token(int word) {
    return tokens.get(word);
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }
}
