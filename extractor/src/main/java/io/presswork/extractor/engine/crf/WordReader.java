package io.presswork.extractor.engine.crf;

import edu.stanford.nlp.process.Americanize;
import io.presswork.extractor.flat.StringKey;
import java.util.Locale;

/** Reads from a word what the model's features ask for. */
final class WordReader {

  /**
   * What the features of a word are made of.
   *
   * @param word as the model's training spelt it
   * @param shape its shape; empty beyond the sentence
   * @param cluster the number of its cluster; empty beyond the sentence
   * @param clusterInNode the same as the templates of single tokens write it
   * @param shapeAsNext its shape as the template of the word behind a pair writes it
   * @param isName whether it has a capital first and none after
   * @param isSmall whether it has a letter and no capital
   * @param hasLetter whether it has a letter
   */
  record Form(
      String word,
      String shape,
      String cluster,
      String clusterInNode,
      String shapeAsNext,
      boolean isName,
      boolean isSmall,
      boolean hasLetter) {}

  /** What CoreNLP's templates write where there is no value. */
  private static final String MISSING = "null";

  private final NameModel model;

  WordReader(NameModel model) {
    this.model = model;
  }

  /** The features of a word of at least one character. */
  WordFeatures read(String text) {
    String word = Americanize.americanize(text);
    String lower = word.toLowerCase(Locale.ENGLISH);
    String shape = WordShape.of(word);
    if (WordShape.isOfLetters(shape) && model.isKnown(StringKey.of(lower))) {
      shape += 'k';
    }
    String cluster = Integer.toString(model.cluster(StringKey.of(withoutDigits(lower))));
    boolean hasLetter = word.chars().anyMatch(Character::isLetter);
    boolean hasCapital = hasCapital(word, 0);
    boolean isName = word.length() > 1 && isCapital(word.charAt(0)) && !hasCapital(word, 1);
    return new WordFeatures(
        model,
        text,
        new Form(
            word, shape, cluster, cluster, shape, isName, hasLetter && !hasCapital, hasLetter));
  }

  /** The features of what stands before and after a sentence. */
  WordFeatures outside() {
    return new WordFeatures(model, "", new Form("", "", "", MISSING, MISSING, false, false, false));
  }

  /** Every digit as 9. */
  private static String withoutDigits(String word) {
    StringBuilder changed = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        changed.setCharAt(i, '9');
      }
    }
    return changed.toString();
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean hasCapital(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
