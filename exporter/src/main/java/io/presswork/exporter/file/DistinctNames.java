package io.presswork.exporter.file;

import io.presswork.exporter.text.Digest;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers names that a file system could take for one: Windows and macOS do not tell capitals from
 * small letters, macOS not a letter with its accent from the two in sequence. Keeps 128 bits a
 * name.
 */
final class DistinctNames {

  /** The names that are taken, each with the last number given to it; 1 is the name itself. */
  private final Map<Digest, Integer> numbers = new HashMap<>();

  /** The name itself if it is free, else the first free one of {@code NAME~2}, {@code NAME~3}... */
  String next(String name) {
    Digest key = Digest.of(folded(name));
    Integer last = numbers.putIfAbsent(key, 1);
    if (last == null) {
      return name;
    }
    int number = last;
    String free;
    do {
      number++;
      free = name + "~" + number;
    } while (numbers.putIfAbsent(Digest.of(folded(free)), 1) != null);
    numbers.put(key, number);
    return free;
  }

  private static String folded(String name) {
    String lower = composed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return composed(lower);
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
