package io.presswork.extractor.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A file of the program that sorts words into classes: {@code class<TAB>word}, words in the casing
 * in which they are looked up. Immutable after {@link #read}.
 */
public final class WordList {

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final String file;

  private WordList(String file) {
    this.file = file;
    for (ResourceFile.Line line : ResourceFile.lines(file)) {
      String[] columns = line.columns();
      if (columns.length != 2) {
        throw line.fault("expected class, tab, words");
      }
      Set<String> words = classes.computeIfAbsent(columns[0], c -> new HashSet<>());
      for (String word : columns[1].split("\\|", -1)) {
        words.add(word.strip());
      }
    }
  }

  /**
   * Reads a file of the program.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public static WordList read(String file) {
    return new WordList(file);
  }

  /**
   * The words of a class.
   *
   * @throws IllegalStateException if the file has no such class
   */
  public Set<String> words(String wordClass) {
    Set<String> words = classes.get(wordClass);
    if (words == null) {
      throw new IllegalStateException(file + " lacks the class " + wordClass);
    }
    return Set.copyOf(words);
  }
}
