package io.presswork.cli.input;

/**
 * Gives every input its identifier: the path below the INPUT it came from, without the extension.
 * Of two with the same path, the later one is called {@code PATH~2}, the next {@code PATH~3}.
 *
 * <p>Of each identifier only a hash of 64 bits is kept. Should two ever share one, the later is
 * called as if it were the same: still unique.
 */
final class Identifiers {

  /** Hashes by open addressing; zero marks a free slot. At most half are taken. */
  private long[] taken = new long[1024];

  private int size;

  /**
   * The identifier of the next input.
   *
   * @param relative path with {@code /}
   */
  String next(String relative) {
    String path = stem(relative);
    String id = path;
    for (int i = 2; !take(id); i++) {
      id = path + "~" + i;
    }
    return id;
  }

  /** A path without its extension; a name that is all extension keeps it. */
  static String stem(String relative) {
    int name = relative.lastIndexOf('/') + 1;
    int dot = relative.lastIndexOf('.');
    return dot > name ? relative.substring(0, dot) : relative;
  }

  /** Whether an identifier was free; it is not any more. */
  private boolean take(String id) {
    if (2 * (size + 1) > taken.length) {
      long[] before = taken;
      taken = new long[2 * before.length];
      for (long hash : before) {
        if (hash != 0) {
          taken[slot(hash)] = hash;
        }
      }
    }
    long hash = hash(id);
    int slot = slot(hash);
    if (taken[slot] == hash) {
      return false;
    }
    taken[slot] = hash;
    size++;
    return true;
  }

  private int slot(long hash) {
    int mask = taken.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (taken[slot] != 0 && taken[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** FNV-1a of 64 bits (Fowler, Noll and Vo), mixed once more at the end. */
  private static long hash(String text) {
    long hash = 0xCBF2_9CE4_8422_2325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x0000_0100_0000_01B3L;
    }
    hash = (hash ^ (hash >>> 29)) * 0xBF58_476D_1CE4_E5B9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
