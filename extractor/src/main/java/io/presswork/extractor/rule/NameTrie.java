package io.presswork.extractor.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names, word by word, each with a value. Finds the longest name that begins at a word without
 * trying every length. Filled by one thread, then read by many.
 *
 * @param <V> what is known of a name
 */
public final class NameTrie<V> {

  /** A word and what may follow it. */
  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(2);
    private @Nullable V value;
  }

  /**
   * A name that was found.
   *
   * @param words how many words it has
   * @param value what is known of it
   */
  public record Match<V>(int words, V value) {}

  private final Node<V> root = new Node<>();

  /** Adds a name in the words of {@link NameKey}; a later value replaces an earlier one. */
  public void put(List<String> words, V value) {
    Node<V> node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    node.value = value;
  }

  /** The value of exactly these words; null where there is none. */
  public @Nullable V get(List<String> words) {
    Node<V> node = root;
    for (String word : words) {
      node = node.next.get(word);
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  /** The longest name that begins with the word at {@code from}; null where none does. */
  public @Nullable Match<V> longest(List<String> words, int from) {
    Node<V> node = root;
    Match<V> best = null;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        return best;
      }
      if (node.value != null) {
        best = new Match<>(i - from + 1, node.value);
      }
    }
    return best;
  }
}
