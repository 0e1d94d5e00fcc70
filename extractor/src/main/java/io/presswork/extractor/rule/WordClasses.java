package io.presswork.extractor.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Named sets of words that rules refer to, such as all forms of the verbs of winning. Immutable.
 *
 * <p>File: {@code name<TAB>word word word}; a name may stand on several lines. Words are in lower
 * case.
 */
public final class WordClasses {

  private final Map<String, Set<String>> classes;
  private final String file;

  private WordClasses(String file, Map<String, Set<String>> classes) {
    this.file = file;
    this.classes = classes;
  }

  /**
   * Reads a file of word classes.
   *
   * @throws IllegalStateException if it is missing or a line is faulty
   */
  public static WordClasses load(String file) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (ResourceFile.Line line : ResourceFile.lines(file)) {
      String[] columns = line.columns();
      if (columns.length != 2) {
        throw line.fault("expected name, tab, words");
      }
      Set<String> words = classes.computeIfAbsent(columns[0], name -> new HashSet<>());
      for (String word : columns[1].strip().split(" +", -1)) {
        words.add(word);
      }
    }
    return new WordClasses(file, classes);
  }

  /**
   * The words of a class.
   *
   * @throws IllegalStateException if there is no class of that name
   */
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException(file + " has no word class " + name);
    }
    return words;
  }
}
