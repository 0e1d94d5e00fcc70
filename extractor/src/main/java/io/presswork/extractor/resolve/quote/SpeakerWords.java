package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.find.quote.ReportingVerbs;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.people.GivenNames;
import io.presswork.extractor.resolve.people.RoleWords;
import io.presswork.extractor.rule.WordClasses;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists that reading speakers and titles needs. Immutable; one for all releases. */
final class SpeakerWords {

  /** What a word does, as {@code quote/words.tsv} explains. */
  enum Use {
    BREAK,
    DETERMINER,
    PRONOUN,
    ADVERB,
    AUXILIARY,
    PHRASE_OPENER,
    NO_SUBJECT_AFTER,
    TITLE_OPENER,
    TITLE_STOP,
    DEGREE,
    ARTICLE,
    PART_OF_ORGANISATION,
    HEAD_OF_ORGANISATION,
    ROLE_WITHIN_ORGANISATION,
    TITLE_PARTICIPLE,
    TITLE_MODIFIER,
    DEPUTY,
    OFFICE_WITH_FIELD,
    SPEAKING_NOUN,
    ORGANISATION_NOUN,
    PLAIN_HONORIFIC
  }

  private static final String FILE = "quote/words.tsv";

  private final ReportingVerbs verbs = new ReportingVerbs();
  private final RoleWords roles;
  private final GivenNames givenNames;
  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

  SpeakerWords(RoleWords roles, GivenNames givenNames) {
    this.roles = roles;
    this.givenNames = givenNames;
    WordClasses classes = WordClasses.load(FILE);
    for (Use use : Use.values()) {
      words.put(use, classes.words(use.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  ReportingVerbs verbs() {
    return verbs;
  }

  /** Whether a word in lower case reports at least so strongly. */
  boolean reports(String word, Strength least) {
    return verbs.reports(word, least);
  }

  /** Whether a word is what somebody is: "director". */
  boolean isRole(String word) {
    return roles.isRole(word);
  }

  /** Whether a word is the role of one person: "judge", not "judges". */
  boolean isRoleOfOne(String word) {
    boolean plural = word.endsWith("s") && isRole(word.substring(0, word.length() - 1));
    return !plural && isRole(word);
  }

  /** Whether a word stands before names: "Mr.". */
  boolean isHonorific(String word) {
    return roles.isHonorific(word);
  }

  GivenNames givenNames() {
    return givenNames;
  }

  /** Whether a word in lower case has a use. */
  boolean is(Use use, String word) {
    return words.getOrDefault(use, Set.of()).contains(word);
  }

  /** Whether a token's text is the possessive ending. */
  static boolean isPossessive(String text) {
    return text.equals("'s") || text.equals("’s");
  }
}
