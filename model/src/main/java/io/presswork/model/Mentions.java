package io.presswork.model;

import java.util.List;

/** The invariant that organisations and cities share. */
final class Mentions {

  private Mentions() {}

  static List<Mention> checked(List<Mention> mentions, String name) {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no mention of " + name);
    }
    return List.copyOf(mentions);
  }
}
