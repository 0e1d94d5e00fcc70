package io.presswork.extractor.find;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.section.Block.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What capitals mean in one document: which words it also writes small, and which of its lines are
 * set in Title Case or capitals, so that a capital there says nothing.
 */
public final class Casing {

  private final AnnotatedDocument document;
  private final Map<String, Integer> small = new HashMap<>();
  private final boolean[] titled;

  private Casing(AnnotatedDocument document) {
    this.document = document;
    List<Sentence> sentences = document.sentences();
    this.titled = new boolean[sentences.size()];
    for (int i = 0; i < titled.length; i++) {
      titled[i] = isTitled(document, sentences.get(i));
    }
    for (Token token : document.tokens()) {
      if (Character.isLowerCase(token.text().charAt(0))) {
        small.merge(token.text(), 1, Integer::sum);
      }
    }
  }

  /** Reads a document. */
  public static Casing of(AnnotatedDocument document) {
    return new Casing(document);
  }

  private static boolean isTitled(AnnotatedDocument document, Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Token token = document.token(i);
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    // A heading is set in Title Case as soon as half its words are; a sentence full of names is
    // not.
    boolean heading = sentence.block().shape() == Shape.HEADING;
    return heading ? words >= 2 && capitals * 2 > words : words >= 4 && capitals * 10 >= words * 8;
  }

  /** Whether a sentence is set in Title Case or capitals. */
  public boolean isTitled(int sentence) {
    return titled[sentence];
  }

  /** How often the document writes a word, given in small letters, small. */
  public int small(String word) {
    return small.getOrDefault(word, 0);
  }

  /** Whether a token can be a word of a name by its letters: Aldmoor, eBay, 3M, ACME. */
  public static boolean isNameWord(Token token) {
    String text = token.text();
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        return !isAddress(text);
      }
      letter |= Character.isLetter(c);
    }
    // Scripts without capitals.
    return letter && !Character.isLowerCase(text.charAt(0)) && Character.isLetter(text.charAt(0));
  }

  private static boolean isAddress(String text) {
    return text.indexOf('@') >= 0 || text.contains("//") || text.startsWith("www.");
  }

  /** Whether a token opens its sentence, quotation marks and bullets aside. */
  public boolean opensSentence(int token) {
    Sentence sentence = document.sentences().get(document.sentenceOf(token));
    for (int i = token - 1; i >= sentence.firstToken(); i--) {
      Token before = document.token(i);
      if (before.text().equals(":")) {
        return true;
      }
      if (before.isWord()) {
        return false;
      }
    }
    return true;
  }
}
