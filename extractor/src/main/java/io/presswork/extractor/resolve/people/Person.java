package io.presswork.extractor.resolve.people;

/**
 * Somebody a release names.
 *
 * @param name the fullest form in the release, without honorifics, white space folded
 * @param gender what its name and the words around it tell
 */
public record Person(String name, Gender gender) {

  /** Number of words of its name. */
  public int words() {
    return (int) name.chars().filter(c -> c == ' ').count() + 1;
  }
}
