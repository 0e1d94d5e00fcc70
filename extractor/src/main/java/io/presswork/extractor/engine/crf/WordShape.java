package io.presswork.extractor.engine.crf;

import java.util.List;

/**
 * The shape of a word as the model's training knew it (CoreNLP's {@code chris2useLC}): each letter
 * of a short word by its class; of a longer one the first and last two, and between them each class
 * that occurs, once, in order. Names of Greek letters count as one class of their own.
 */
final class WordShape {

  /** Letters at either end whose class is always shown. */
  private static final int EDGE = 2;

  private static final List<String> GREEK =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda",
          "omicron", "rho", "sigma", "tau", "upsilon", "omega");

  /** First letters of {@link #GREEK}: most letters of most words begin none. */
  private static final String GREEK_STARTS = "abgdeztiklorsu";

  private WordShape() {}

  /** The shape of a word that the training texts do not have in small letters. */
  static String of(String word) {
    int length = word.length();
    StringBuilder shape = new StringBuilder(8);
    StringBuilder middle = new StringBuilder(4);
    StringBuilder end = new StringBuilder(EDGE);
    for (int i = 0; i < length; i++) {
      int greek = greekAt(word, i);
      char letter = greek > 0 ? 'g' : classOf(word.charAt(i));
      if (length <= 2 * EDGE || i < EDGE) {
        shape.append(letter);
      } else if (i < length - EDGE) {
        insert(middle, letter);
      } else {
        end.append(letter);
      }
      i += Math.max(0, greek - 1);
    }
    return shape.append(middle).append(end).toString();
  }

  /** Whether a shape is that of a word of nothing but letters with case. */
  static boolean isOfLetters(String shape) {
    for (int i = 0; i < shape.length(); i++) {
      if (shape.charAt(i) != 'x' && shape.charAt(i) != 'X') {
        return false;
      }
    }
    return true;
  }

  /** Keeps the classes sorted and each once. */
  private static void insert(StringBuilder classes, char letter) {
    int at = 0;
    while (at < classes.length() && classes.charAt(at) < letter) {
      at++;
    }
    if (at == classes.length() || classes.charAt(at) != letter) {
      classes.insert(at, letter);
    }
  }

  private static char classOf(char c) {
    if (Character.isDigit(c)) {
      return 'd';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    return Character.isUpperCase(c) || Character.isTitleCase(c) ? 'X' : c;
  }

  /** Length of the name of a Greek letter that begins at an index; 0 if none does. */
  private static int greekAt(String word, int index) {
    if (GREEK_STARTS.indexOf(word.charAt(index)) >= 0) {
      for (String name : GREEK) {
        if (word.startsWith(name, index)) {
          return name.length();
        }
      }
    }
    return 0;
  }
}
