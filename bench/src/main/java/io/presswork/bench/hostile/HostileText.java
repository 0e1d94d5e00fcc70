package io.presswork.bench.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * A kind of text that can be made in any length.
 *
 * @param name what it is made of
 * @param maker gives a text of at least the wanted number of UTF-8 bytes, by little more
 */
record HostileText(String name, IntFunction<String> maker) {

  /** The same words over and over. */
  static HostileText of(String name, String unit) {
    return each(name, i -> unit);
  }

  /** Units that may each be another, counted from 0. */
  static HostileText each(String name, IntFunction<String> unit) {
    return new HostileText(name, bytes -> repeated(unit, bytes));
  }

  /** As many units that open as units that close, all opened before the first closes. */
  static HostileText nested(String name, String open, String close) {
    return new HostileText(
        name, bytes -> repeated(i -> open, bytes / 2) + repeated(i -> close, bytes - bytes / 2));
  }

  String make(int bytes) {
    return maker.apply(bytes);
  }

  private static String repeated(IntFunction<String> unit, int bytes) {
    StringBuilder text = new StringBuilder(bytes + 64);
    int size = 0;
    for (int i = 0; size < bytes; i++) {
      String next = unit.apply(i);
      text.append(next);
      size += next.getBytes(StandardCharsets.UTF_8).length;
    }
    return text.toString();
  }
}
