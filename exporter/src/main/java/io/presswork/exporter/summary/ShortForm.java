package io.presswork.exporter.summary;

import java.util.List;
import java.util.Set;

/** Which aliases of an organisation are names in their own right, beyond the release. */
final class ShortForm {

  private static final int LONGEST_ACRONYM = 10;

  /**
   * An acronym up to this length need not be made of letters of the name: it may be a foreign
   * one's.
   */
  private static final int FOREIGN_ACRONYM = 5;

  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "our", "its", "their", "his", "her", "this", "that", "these", "my");

  private static final Set<String> LINKS =
      Set.of("of", "for", "and", "the", "in", "on", "at", "to", "de", "la", "du", "des");

  /** Words that many organisations share: alone, or only with each other, they name none. */
  private static final Set<String> COMMON = Set.copyOf(Resource.lines("common-words.txt"));

  private ShortForm() {}

  /**
   * Whether an alias may stand for an organisation in another release. An acronym may; two words or
   * more, unless they begin with an article or are all common; and the first word of the name,
   * unless it is common or the name goes on with {@code of} or {@code for}.
   *
   * @param alias as a release has it
   * @param key the {@link OrganisationKey} of the organisation
   */
  static boolean isProper(String alias, String key) {
    List<Word> words = Word.joinLetters(Word.split(alias));
    if (words.isEmpty()
        || OPENERS.contains(words.get(0).folded())
        || OrganisationKey.of(alias).length() >= key.length()
        || words.stream().allMatch(ShortForm::isCommon)) {
      return false;
    }
    if (words.size() > 1) {
      return true;
    }
    Word word = words.get(0);
    List<String> name = List.of(key.split(" "));
    return name.contains(word.folded()) ? begins(word, name) : isAcronym(word, key);
  }

  private static boolean isCommon(Word word) {
    return COMMON.contains(word.folded()) || LINKS.contains(word.folded());
  }

  private static boolean begins(Word word, List<String> name) {
    return name.get(0).equals(word.folded())
        && !(name.size() > 1 && (name.get(1).equals("of") || name.get(1).equals("for")));
  }

  private static boolean isAcronym(Word word, String key) {
    String written = word.written();
    long capitals = written.codePoints().filter(Character::isUpperCase).count();
    long small = written.codePoints().filter(Character::isLowerCase).count();
    return capitals >= 2
        && small <= 1
        && written.length() <= LONGEST_ACRONYM
        && (written.length() <= FOREIGN_ACRONYM || isMadeOf(word.folded(), key));
  }

  /** Whether the letters come in this order in the name, the first one first. */
  private static boolean isMadeOf(String letters, String name) {
    int found = 0;
    for (int i = 0; i < name.length() && found < letters.length(); i++) {
      if (name.charAt(i) == letters.charAt(found)) {
        found++;
      } else if (i == 0) {
        return false;
      }
    }
    return found == letters.length();
  }
}
