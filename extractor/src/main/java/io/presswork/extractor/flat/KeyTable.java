package io.presswork.extractor.flat;

import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * A set of 64-bit keys with open addressing: a key's slot is where it hashes to or the next free
 * one. Values of a key stand in tables of their own, at the same slot. Immutable.
 */
public final class KeyTable {

  /** What stands in a slot without key. */
  private static final long FREE = 0;

  private final LongBuffer keys;
  private final int size;

  /**
   * Makes one over keys that were laid out by {@link #layOut}.
   *
   * @param keys its slots; only absolute reads are made
   */
  public KeyTable(LongBuffer keys) {
    this.keys = keys;
    this.size = keys.capacity();
  }

  /** The slot of a key; -1 if it is not in the table. */
  public int find(long key) {
    int slot = home(key, size);
    while (true) {
      long found = keys.get(slot);
      if (found == key) {
        return key == FREE ? -1 : slot;
      }
      if (found == FREE) {
        return -1;
      }
      slot++;
      if (slot == size) {
        slot = 0;
      }
    }
  }

  /**
   * Lays keys out.
   *
   * @return the slots; a third of them stays free, so that a search ends soon
   * @throws IllegalArgumentException if two keys are the same or one is the mark of a free slot
   */
  public static long[] layOut(long[] keys) {
    long[] slots = new long[keys.length + keys.length / 2 + 2];
    Arrays.fill(slots, FREE);
    for (long key : keys) {
      if (key == FREE) {
        throw new IllegalArgumentException("a key is the mark of a free slot");
      }
      int slot = home(key, slots.length);
      while (slots[slot] != FREE) {
        if (slots[slot] == key) {
          throw new IllegalArgumentException("two keys are the same");
        }
        slot = slot + 1 == slots.length ? 0 : slot + 1;
      }
      slots[slot] = key;
    }
    return slots;
  }

  /**
   * The slot where the search for a key begins: the key mixed and scaled to the number of slots.
   */
  private static int home(long key, int size) {
    long mixed = (key ^ (key >>> 32)) * 0xD6E8_FEB8_6659_FD93L;
    return (int) (((mixed >>> 32) * size) >>> 32);
  }
}
