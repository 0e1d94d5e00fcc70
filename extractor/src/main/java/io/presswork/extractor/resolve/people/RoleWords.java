package io.presswork.extractor.resolve.people;

import io.presswork.extractor.rule.ResourceFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Job titles and honorifics, from {@code gazetteer/people/titles.txt}. Immutable. */
public final class RoleWords {

  private static final String FILE = "gazetteer/people/titles.txt";

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "in", "to", "at", "on", "and", "the", "with");

  private final Set<String> honorifics = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();

  /**
   * Reads the file.
   *
   * @throws IllegalStateException if it is missing
   */
  public RoleWords() {
    for (ResourceFile.Line line : ResourceFile.lines(FILE)) {
      String[] columns = line.columns();
      String title = columns[0].toLowerCase(Locale.ROOT);
      if (columns.length > 1 && columns[1].equals("honorific")) {
        honorifics.add(PersonName.bare(title));
      } else {
        titles.add(title);
        nouns.add(noun(title));
      }
    }
  }

  /** Whether a word stands before names, such as "Mr."; with or without its full stop. */
  public boolean isHonorific(String word) {
    return honorifics.contains(PersonName.bare(word));
  }

  /** Whether a phrase in lower case is a title in the list. */
  public boolean isTitle(String phrase) {
    return titles.contains(phrase);
  }

  /**
   * Whether a word, singular or plural, is what somebody is: "director", "spokeswoman", "chair".
   */
  public boolean isRole(String word) {
    String lower = PersonName.bare(word);
    int dash = lower.lastIndexOf('-');
    return nouns.contains(lower)
        || (lower.endsWith("s") && nouns.contains(lower.substring(0, lower.length() - 1)))
        || (dash > 0 && nouns.contains(lower.substring(dash + 1)));
  }

  /** The last word before the first preposition. */
  private static String noun(String title) {
    String[] words = title.split(" ", -1);
    String noun = words[0];
    for (int i = 1; i < words.length && !PREPOSITIONS.contains(words[i]); i++) {
      noun = words[i];
    }
    return noun;
  }
}
