package io.presswork.model;

import java.util.List;

/**
 * One real organisation of a release.
 *
 * @param name the fullest form in the release
 * @param aliases its other forms, each once, in order of appearance
 * @param mentions every place where it is named, in text order; never empty
 */
public record Organisation(String name, List<String> aliases, List<Mention> mentions) {

  /** Copies the lists. */
  public Organisation {
    aliases = List.copyOf(aliases);
    mentions = Mentions.checked(mentions, name);
  }
}
