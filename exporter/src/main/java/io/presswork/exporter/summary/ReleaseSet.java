package io.presswork.exporter.summary;

import java.util.Arrays;

/**
 * A set of releases by their number in the run, in a byte or two each: the gaps between them, seven
 * bits a byte, the lowest first, as in Protocol Buffers' base 128 varints.
 */
final class ReleaseSet {

  private static final byte[] NONE = {};

  private int first = -1;
  private int last = -1;
  private int size;
  private byte[] gaps = NONE;
  private int used;

  /**
   * Adds a release.
   *
   * @param number from 0, not less than any added before
   * @return whether it is new
   */
  boolean add(int number) {
    if (number < last || number < 0) {
      throw new IllegalArgumentException("release " + number + " after " + last);
    }
    if (number == last) {
      return false;
    }
    if (size == 0) {
      first = number;
    } else {
      append(number - last);
    }
    last = number;
    size++;
    return true;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The number of the first release; -1 where there is none. */
  int first() {
    return first;
  }

  /** The releases of both sets. */
  static ReleaseSet union(ReleaseSet left, ReleaseSet right) {
    ReleaseSet union = new ReleaseSet();
    Reader a = new Reader(left);
    Reader b = new Reader(right);
    while (a.hasNext() || b.hasNext()) {
      Reader lower = !b.hasNext() || (a.hasNext() && a.next <= b.next) ? a : b;
      union.add(lower.next);
      lower.advance();
    }
    return union;
  }

  private void append(int gap) {
    int rest = gap;
    while (rest >= 0x80) {
      append((byte) (rest | 0x80));
      rest >>>= 7;
    }
    append((byte) rest);
  }

  private void append(byte b) {
    if (used == gaps.length) {
      gaps = Arrays.copyOf(gaps, Math.max(4, used + (used >> 1)));
    }
    gaps[used++] = b;
  }

  /** Goes through a set in order. */
  private static final class Reader {
    private final ReleaseSet set;
    private int index;
    private int read;
    private int next;

    Reader(ReleaseSet set) {
      this.set = set;
      this.next = set.first;
    }

    boolean hasNext() {
      return read < set.size;
    }

    void advance() {
      read++;
      if (hasNext()) {
        next += gap();
      }
    }

    private int gap() {
      int gap = 0;
      int shift = 0;
      byte b;
      do {
        b = set.gaps[index++];
        gap |= (b & 0x7F) << shift;
        shift += 7;
      } while (b < 0);
      return gap;
    }
  }
}
