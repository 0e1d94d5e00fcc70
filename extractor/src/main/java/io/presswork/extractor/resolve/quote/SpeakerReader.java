package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.people.Gender;
import io.presswork.extractor.resolve.people.GivenNames;
import io.presswork.extractor.resolve.people.Person;
import io.presswork.extractor.resolve.people.PersonMention;
import io.presswork.extractor.resolve.people.RoleWords;
import io.presswork.extractor.resolve.quote.SpeakerPhrase.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words that name a speaker, from a given token on. */
final class SpeakerReader {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "one", "another", "its", "their", "his", "her", "our", "this", "that");

  /** Words that never stand between a title's beginning and the name it goes with. */
  private static final Set<String> BREAKS =
      Set.of(
          "in",
          "on",
          "at",
          "after",
          "before",
          "during",
          "when",
          "while",
          "as",
          "that",
          "who",
          "which",
          "whose",
          "to",
          "with",
          "by",
          "from",
          "about",
          "if",
          "because",
          "but",
          "or",
          "through",
          "following",
          "is",
          "was",
          "were",
          "are",
          "has",
          "have",
          "had",
          "will",
          "would",
          "not",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "according",
          "where",
          "how",
          "what",
          "via");

  private static final int LONGEST_TITLE = 18;
  private static final int LONGEST_NOMINAL = 5;

  private final Names names;
  private final AnnotatedDocument document;
  private final SpeakerWords words;

  /** Word lists that all releases share. */
  record SpeakerWords(ReportingVerbs verbs, RoleWords roles, GivenNames givenNames) {}

  SpeakerReader(Names names, SpeakerWords words) {
    this.names = names;
    this.document = names.document();
    this.words = words;
  }

  /** The speaker whose words begin exactly at a token and end at {@code limit} or before. */
  @Nullable SpeakerPhrase at(int first, int limit) {
    if (first >= limit) {
      return null;
    }
    Token token = document.token(first);
    if (PRONOUNS.contains(token.lower()) && !token.isAllCaps()) {
      return new SpeakerPhrase(first, first + 1, first, Kind.PRONOUN, null);
    }
    if (!token.isWord()) {
      return null;
    }
    SpeakerPhrase person = person(first, limit);
    if (person != null) {
      return person;
    }
    if (isApposed(first)) {
      return null;
    }
    SpeakerPhrase organisation = organisation(first, limit);
    return organisation != null ? organisation : nominal(first, limit);
  }

  /** The named person whose words, titles included, begin at a token. */
  @Nullable SpeakerPhrase person(int first, int limit) {
    int commas = 0;
    for (int i = first; i < Math.min(limit, first + LONGEST_TITLE); i++) {
      PersonMention mention = names.people().beginningAt(i);
      if (mention != null && mention.endToken() <= limit && leadsTo(first, i)) {
        int end = afterName(mention.endToken(), limit);
        if (!isPossessive(mention.endToken(), limit) && !owns(mention.endToken(), limit)) {
          return new SpeakerPhrase(first, end, i, Kind.PERSON, mention.person());
        }
        i = mention.endToken() - 1;
        continue;
      }
      Token token = document.token(i);
      Person surname = i == first ? names.people().bySurname(token.text()) : null;
      boolean alone = names.people().at(i) == null && !names.inOrganisation(i);
      if (surname != null && i + 1 < limit && alone) {
        return new SpeakerPhrase(first, i + 1, i, Kind.PERSON, surname);
      }
      if (token.text().equals(",")) {
        commas++;
        if (commas > 1 || !isNameNext(i + 1)) {
          break;
        }
      } else if (!goesIntoTitle(token, i > first)) {
        break;
      }
    }
    return unknownName(first, limit);
  }

  /** Whether a name follows, a short title before it left out: "Senator Ruth Vane". */
  private boolean isNameNext(int at) {
    for (int i = at; i < at + 3; i++) {
      if (names.people().beginningAt(i) != null) {
        return true;
      }
      if (i >= document.tokens().size()
          || !(words.roles().isHonorific(document.token(i).lower())
              || words.roles().isRole(document.token(i).lower())
              || document.token(i).text().equals("."))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a name belongs to the title of another: "Vane campaign spokesman Bob Ames". */
  private boolean owns(int end, int limit) {
    for (int i = end; i < Math.min(limit, end + 6); i++) {
      if (names.people().beginningAt(i) != null) {
        return i > end && hasRole(end, i);
      }
      if (!goesIntoTitle(document.token(i), true)) {
        return false;
      }
    }
    return false;
  }

  /** A name followed by "'s", as in "Vane's claim that"; also "his" and "her". */
  @Nullable SpeakerPhrase owner(int first, int limit) {
    if (first >= limit) {
      return null;
    }
    String lower = document.token(first).lower();
    if (lower.equals("his") || lower.equals("her")) {
      return new SpeakerPhrase(first, first + 1, first, Kind.PRONOUN, null);
    }
    PersonMention mention = names.people().beginningAt(first);
    return mention != null && isPossessive(mention.endToken(), limit)
        ? new SpeakerPhrase(first, mention.endToken() + 1, first, Kind.PERSON, mention.person())
        : null;
  }

  /** Any two to four capitalised words, where the context allows nothing but a name. */
  @Nullable SpeakerPhrase anyName(int first, int limit) {
    int end = first;
    while (end < Math.min(limit, first + 4) && isNameWord(end)) {
      end++;
    }
    if (end - first < 2 || names.inOrganisation(first)) {
      return null;
    }
    return named(first, first, end);
  }

  private boolean goesIntoTitle(Token token, boolean inside) {
    if (token.isWord()) {
      return !BREAKS.contains(token.lower())
          && !(inside && words.verbs().reports(token.lower(), Strength.TELL));
    }
    return switch (token.text()) {
      case "&", "'s", "’s", "'", "’", "-", "–", "/", "." -> true;
      default -> false;
    };
  }

  /** Whether what stands between may be a title before a name. */
  private boolean leadsTo(int first, int name) {
    if (first == name) {
      return true;
    }
    Token last = document.token(name - 1);
    boolean small = false;
    for (int i = first; i < name; i++) {
      Token token = document.token(i);
      small |= token.isWord() && !token.isCapitalised() && !DETERMINERS.contains(token.lower());
    }
    if (last.text().equals(",")) {
      return hasRole(first, name);
    }
    return words.roles().isRole(last.lower())
        || words.roles().isHonorific(last.lower())
        || (last.isCapitalised() && (!small || hasRole(first, name)))
        || (last.text().equals(".") && name - first < 4);
  }

  private boolean hasRole(int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.roles().isRole(document.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** End of what belongs to a name: "Jr.", a bracket such as "(D-Ohio)". */
  private int afterName(int end, int limit) {
    if (end + 1 < limit && document.token(end).text().equals("(")) {
      for (int i = end + 1; i < Math.min(limit, end + 12); i++) {
        if (document.token(i).text().equals(")")) {
          return i + 1;
        }
      }
    }
    return end;
  }

  private boolean isPossessive(int end, int limit) {
    if (end >= limit) {
      return false;
    }
    String next = document.token(end).text();
    return next.equals("'s") || next.equals("’s");
  }

  /** A name at the end of a title that the name model ran together with the title's place. */
  private @Nullable SpeakerPhrase nameInTitle(int first, int limit) {
    for (int i = first + 1; i < Math.min(limit - 1, first + LONGEST_TITLE); i++) {
      Token token = document.token(i);
      if (!goesIntoTitle(token, true)) {
        return null;
      }
      if (words.givenNames().contains(token.text()) && hasRole(first, i)) {
        int end = i + 1;
        while (end < Math.min(limit, i + 4) && document.token(end).isCapitalised()) {
          end++;
        }
        boolean ends = end == limit || !document.token(end).isWord();
        if (end > i + 1 && ends) {
          return named(first, i, end);
        }
      }
    }
    return null;
  }

  private SpeakerPhrase named(int first, int from, int end) {
    String name = document.tokenText(from, end).replaceAll("\\s++", " ");
    Gender gender = words.givenNames().of(document.token(from).text());
    return new SpeakerPhrase(first, end, from, Kind.PERSON, new Person(name, gender));
  }

  /** A name that no finder knew: two to four capitalised words, the first a given name. */
  private @Nullable SpeakerPhrase unknownName(int first, int limit) {
    int from = first;
    if (words.roles().isHonorific(document.token(first).lower()) && first + 1 < limit) {
      from++;
    }
    int end = from;
    while (end < Math.min(limit, from + 4) && isNameWord(end)) {
      end++;
    }
    boolean known =
        (end - from >= 2 && words.givenNames().contains(document.token(from).text()))
            || (end - from == 1 && from > first);
    if (!known || names.inOrganisation(from)) {
      return nameInTitle(first, limit);
    }
    return named(first, from, end);
  }

  private boolean isNameWord(int i) {
    Token token = document.token(i);
    return token.isCapitalised()
        && token.name() != NameTag.ORGANISATION
        && token.name() != NameTag.LOCATION
        && !words.roles().isRole(token.lower())
        && !words.verbs().reports(token.lower(), Strength.FEEL);
  }

  private @Nullable SpeakerPhrase organisation(int first, int limit) {
    int from = DETERMINERS.contains(document.token(first).lower()) ? first + 1 : first;
    int end = from < limit ? names.organisationFrom(from) : 0;
    if (end == 0 && from < limit && document.token(from).isCapitalised()) {
      end = names.knownOrganisationFrom(from, limit);
    }
    if (end == 0 || end > limit || isPossessive(end, limit)) {
      return null;
    }
    // "chair Petra Vole": a role before a given name shows a person, whatever the finder said.
    if (from > 0
        && end - from <= 3
        && words.roles().isRole(document.token(from - 1).lower())
        && words.givenNames().contains(document.token(from).text())) {
      return named(from, from, end);
    }
    if (end < limit && words.roles().isRole(document.token(end).lower())) {
      return new SpeakerPhrase(first, end + 1, first, Kind.NOMINAL, null);
    }
    return new SpeakerPhrase(first, end, from, Kind.ORGANISATION, null);
  }

  /** Whether what begins at a token is apposed to the name before it. */
  private boolean isApposed(int first) {
    return first >= 2
        && document.token(first - 1).text().equals(",")
        && names.people().at(first - 2) != null;
  }

  /** "A spokesman", "the company", "one senior official", "critics". */
  private @Nullable SpeakerPhrase nominal(int first, int limit) {
    boolean determined = DETERMINERS.contains(document.token(first).lower());
    for (int i = first + (determined ? 1 : 0); i < Math.min(limit, first + LONGEST_NOMINAL); i++) {
      Token token = document.token(i);
      boolean possessive = token.text().equals("'s") || token.text().equals("’s");
      if (!possessive && (!token.isWord() || BREAKS.contains(token.lower()))) {
        return null;
      }
      boolean plural = token.lower().endsWith("s") || token.lower().equals("police");
      if ((determined || plural) && isSpeaking(token) && endsNominal(i + 1, limit)) {
        return new SpeakerPhrase(first, i + 1, first, Kind.NOMINAL, null);
      }
    }
    return null;
  }

  private boolean endsNominal(int next, int limit) {
    if (next >= limit) {
      return true;
    }
    Token token = document.token(next);
    return !token.isWord()
        || BREAKS.contains(token.lower())
        || token.lower().equals("of")
        || token.lower().equals("for")
        || words.verbs().reports(token.lower(), Strength.FEEL);
  }

  private boolean isSpeaking(Token token) {
    return words.roles().isRole(token.lower()) || SpeakingNouns.contains(token.lower());
  }
}
