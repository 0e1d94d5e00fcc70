package io.presswork.extractor.rule;

import java.util.List;

/**
 * A long list of names that only need to be known, not to have a value: one sorted array, searched
 * by halving, so that tens of thousands of names load in milliseconds. Immutable.
 */
public final class SortedNames {

  private final String[] names;
  private final int longest;

  private SortedNames(String[] names, int longest) {
    this.names = names;
    this.longest = longest;
  }

  /**
   * Reads a file of the program.
   *
   * @param file one name a line in the form of {@link NameKey#of}, in the order of {@link
   *     String#compareTo}
   * @throws IllegalStateException if there is no such file or its lines are not in order
   */
  public static SortedNames read(String file) {
    List<ResourceFile.Line> lines = ResourceFile.lines(file);
    String[] names = new String[lines.size()];
    int longest = 0;
    for (int i = 0; i < names.length; i++) {
      names[i] = lines.get(i).text();
      if (i > 0 && names[i - 1].compareTo(names[i]) >= 0) {
        throw lines.get(i).fault("not in order");
      }
      longest = Math.max(longest, 1 + (int) names[i].chars().filter(c -> c == ' ').count());
    }
    return new SortedNames(names, longest);
  }

  /** Whether a name, in the form of {@link NameKey#of}, is in the list. */
  public boolean contains(String name) {
    int at = search(name);
    return at < names.length && names[at].equals(name);
  }

  /** Number of words of the longest name that begins with the word at {@code from}; 0 for none. */
  public int longest(List<String> words, int from) {
    StringBuilder name = new StringBuilder();
    int best = 0;
    for (int n = 1; n <= longest && from + n <= words.size(); n++) {
      name.append(n == 1 ? "" : " ").append(words.get(from + n - 1));
      String key = name.toString();
      int at = search(key);
      if (at == names.length || !names[at].startsWith(key)) {
        return best;
      }
      best = names[at].equals(key) ? n : best;
    }
    return best;
  }

  /** Number of names. */
  public int size() {
    return names.length;
  }

  private int search(String key) {
    int low = 0;
    int high = names.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names[middle].compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
