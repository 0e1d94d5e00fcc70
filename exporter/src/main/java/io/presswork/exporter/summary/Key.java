package io.presswork.exporter.summary;

import io.presswork.exporter.text.WhiteSpace;
import java.util.List;
import java.util.stream.Collectors;

/** What forms of a name have in common. */
final class Key {

  private Key() {}

  /** The folded words of a name that means nothing special, such as a title; never empty. */
  static String of(String name) {
    return of(Word.split(name), name);
  }

  /**
   * The folded words with a space between; the name itself, white space folded, where it has no
   * word.
   */
  static String of(List<Word> words, String name) {
    return words.isEmpty()
        ? WhiteSpace.fold(name)
        : words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }
}
