package io.presswork.extractor.flat;

/**
 * A string as a polynomial hash modulo 2^64, such that the hash of two strings written one after
 * the other follows from theirs alone: no string has to be built to look one up.
 *
 * @param hash the sum of its UTF-16 units, each times the base to the power of the units after it
 * @param power the base to the power of its length
 */
public record StringKey(long hash, long power) {

  /** The empty string. */
  public static final StringKey EMPTY = new StringKey(0, 1);

  /** Odd, so that no unit's part is ever shifted out. */
  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  /** The key of a string. */
  public static StringKey of(CharSequence text) {
    long hash = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = add(hash, text.charAt(i));
      power *= BASE;
    }
    return new StringKey(hash, power);
  }

  /** The hash of a string and one unit after it. */
  public static long add(long hash, char next) {
    // No unit may count as zero, or strings of zeros would all be the same.
    return hash * BASE + next + 1;
  }

  /** The hash of a string and this one after it. */
  public long after(long hash) {
    return hash * power + this.hash;
  }

  /** The hash of this string and another after it. */
  public long then(StringKey next) {
    return next.after(hash);
  }
}
