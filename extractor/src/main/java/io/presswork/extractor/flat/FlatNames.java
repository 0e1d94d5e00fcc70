package io.presswork.extractor.flat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names, each with a text, as one flat file: a trie over words whose nodes are found by the hash of
 * all words up to them. Finds the longest name that begins at a word; tens of thousands of names
 * load in no time. Immutable.
 *
 * <p>The file, little-endian: the mark, three 32-bit counts (slots, texts, bytes of texts) and four
 * zero bytes, then the keys of the nodes (64 bits a slot), the number of each node's text (32 bits
 * a slot; -1 where no name ends), where each text begins (32 bits), and the texts in UTF-8.
 */
public final class FlatNames {

  private static final long MARK = 0x3153_454D_414E_5250L;
  private static final int HEADER = 24;

  /** The text number of a node where no name ends. */
  private static final int NONE = -1;

  private final KeyTable nodes;
  private final IntBuffer numbers;
  private final IntBuffer begins;
  private final ByteBuffer texts;

  private FlatNames(String file, ByteBuffer bytes) {
    TableCursor cursor = new TableCursor(file, bytes, MARK, HEADER);
    int slots = cursor.count(8);
    int count = cursor.count(12);
    nodes = new KeyTable(cursor.longs(slots));
    numbers = cursor.next(slots, Integer.BYTES).asIntBuffer();
    begins = cursor.next(count, Integer.BYTES).asIntBuffer();
    texts = cursor.next(cursor.count(16), 1);
    cursor.finish();
  }

  /**
   * Opens a file of the program.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public static FlatNames open(String file) {
    return new FlatNames(file, FlatFile.open(file));
  }

  /** Those in a buffer that {@link #compile} has filled. */
  static FlatNames of(ByteBuffer bytes) {
    return new FlatNames("names", bytes);
  }

  /** Number of the text of a name, its words parted by one blank; -1 if there is no such name. */
  public int find(CharSequence name) {
    int slot = nodes.find(StringKey.of(name).hash());
    return slot < 0 ? NONE : numbers.get(slot);
  }

  /** Number of words of the longest name that begins with the word at {@code from}; 0 for none. */
  public int longest(List<String> words, int from) {
    long hash = StringKey.EMPTY.hash();
    int best = 0;
    for (int i = from; i < words.size(); i++) {
      hash = i == from ? hash : StringKey.add(hash, ' ');
      String word = words.get(i);
      for (int k = 0; k < word.length(); k++) {
        hash = StringKey.add(hash, word.charAt(k));
      }
      int slot = nodes.find(hash);
      if (slot < 0) {
        return best;
      }
      best = numbers.get(slot) == NONE ? best : i - from + 1;
    }
    return best;
  }

  /** Number of different texts; they are numbered from 0. */
  public int size() {
    return begins.capacity();
  }

  /** The text of a number. */
  public String text(int number) {
    int begin = begins.get(number);
    int end = number + 1 < begins.capacity() ? begins.get(number + 1) : texts.capacity();
    byte[] bytes = new byte[end - begin];
    texts.get(begin, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The bytes of a file of names, given with their texts. */
  public static ByteBuffer compile(SortedMap<String, String> names) {
    List<String> texts = new ArrayList<>();
    Map<String, Integer> textNumbers = new HashMap<>();
    SortedMap<String, Integer> nodes = new TreeMap<>();
    names.forEach(
        (name, text) -> {
          int number = textNumbers.computeIfAbsent(text, t -> texts.size());
          if (number == texts.size()) {
            texts.add(text);
          }
          for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            nodes.putIfAbsent(name.substring(0, blank), NONE);
          }
          nodes.put(name, number);
        });
    long[] slots =
        KeyTable.layOut(
            nodes.keySet().stream().mapToLong(node -> StringKey.of(node).hash()).toArray());
    KeyTable table = new KeyTable(LongBuffer.wrap(slots));
    int[] numbers = new int[slots.length];
    nodes.forEach((node, number) -> numbers[table.find(StringKey.of(node).hash())] = number);
    byte[] bytes = String.join("", texts).getBytes(StandardCharsets.UTF_8);
    ByteBuffer file =
        ByteBuffer.allocate(
                HEADER
                    + (Long.BYTES + Integer.BYTES) * slots.length
                    + Integer.BYTES * texts.size()
                    + bytes.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(MARK).putInt(slots.length).putInt(texts.size()).putInt(bytes.length).putInt(0);
    for (long slot : slots) {
      file.putLong(slot);
    }
    for (int number : numbers) {
      file.putInt(number);
    }
    int begin = 0;
    for (String text : texts) {
      file.putInt(begin);
      begin += text.getBytes(StandardCharsets.UTF_8).length;
    }
    return file.put(bytes).flip();
  }
}
