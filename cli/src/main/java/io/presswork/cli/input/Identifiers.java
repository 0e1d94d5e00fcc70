package io.presswork.cli.input;

import java.util.HashSet;
import java.util.Set;

/**
 * Gives every input its identifier: the path below the INPUT it came from, without the extension.
 * Of two with the same path, the later one is called {@code PATH~2}, the next {@code PATH~3}.
 */
final class Identifiers {

  private final Set<String> taken = new HashSet<>();

  /**
   * The identifier of the next input.
   *
   * @param relative path with {@code /}
   */
  String next(String relative) {
    int name = relative.lastIndexOf('/') + 1;
    int dot = relative.lastIndexOf('.');
    // A name that is all extension keeps it.
    String path = dot > name ? relative.substring(0, dot) : relative;
    String id = path;
    for (int i = 2; !taken.add(id); i++) {
      id = path + "~" + i;
    }
    return id;
  }
}
