package io.presswork.extractor.resolve.people;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of one release and where it names them. Immutable. */
public final class People {

  private final List<PersonMention> mentions;

  /** For every token, index of the mention it belongs to; -1 for none. */
  private final int[] mentionOf;

  private final Map<String, Person> surnames = new HashMap<>();

  People(List<PersonMention> mentions, int tokens) {
    this.mentions = List.copyOf(mentions);
    for (PersonMention mention : mentions) {
      String name = mention.person().name();
      int blank = name.lastIndexOf(' ');
      if (blank > 0) {
        surnames.putIfAbsent(name.substring(blank + 1), mention.person());
      }
    }
    this.mentionOf = new int[tokens];
    java.util.Arrays.fill(mentionOf, -1);
    for (int i = 0; i < mentions.size(); i++) {
      for (int t = mentions.get(i).firstToken(); t < mentions.get(i).endToken(); t++) {
        mentionOf[t] = i;
      }
    }
  }

  /** The first person of several words whose last word is this; null for none. */
  public @Nullable Person bySurname(String word) {
    return surnames.get(word);
  }

  /** Where people are named, in text order. */
  public List<PersonMention> mentions() {
    return mentions;
  }

  /** Every person once, in order of first mention. */
  public List<Person> all() {
    LinkedHashSet<Person> all = new LinkedHashSet<>();
    mentions.forEach(m -> all.add(m.person()));
    return List.copyOf(all);
  }

  /** The mention that a token belongs to; null for none. */
  public @Nullable PersonMention at(int token) {
    return token < 0 || token >= mentionOf.length || mentionOf[token] < 0
        ? null
        : mentions.get(mentionOf[token]);
  }

  /** The mention that begins at a token; null for none. */
  public @Nullable PersonMention beginningAt(int token) {
    PersonMention mention = at(token);
    return mention != null && mention.firstToken() == token ? mention : null;
  }

  /** Index of the first mention that begins at or after a token. */
  public int indexFrom(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
