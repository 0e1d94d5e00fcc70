package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.people.Gender;
import io.presswork.extractor.resolve.people.Person;
import io.presswork.extractor.resolve.quote.SpeakerPhrase.Kind;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import org.jspecify.annotations.Nullable;

/** Reads names that no finder knew, where the words around them leave no doubt. */
final class UnknownNameReader {

  private final Names names;
  private final AnnotatedDocument document;
  private final SpeakerWords words;
  private final TitleSpan titles;
  private final UnknownNames fullNames;

  UnknownNameReader(Names names, SpeakerWords words) {
    this.names = names;
    this.document = names.document();
    this.words = words;
    this.titles = new TitleSpan(document, words);
    this.fullNames = new UnknownNames(document, words);
  }

  /** A name that no finder knew: two to four capitalised words, the first a given name. */
  @Nullable SpeakerPhrase at(int first, int limit) {
    int from = first;
    if (words.isHonorific(document.token(first).lower()) && first + 1 < limit) {
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

  /** Any two to four capitalised words, where the context allows nothing but a name. */
  @Nullable SpeakerPhrase anyName(int first, int limit) {
    // After a given name the model's tag counts for little: "Jordan Paris" is no place.
    boolean given = first < limit && words.givenNames().contains(document.token(first).text());
    int end = first;
    while (end < Math.min(limit, first + 4) && (given ? looksLikeName(end) : isNameWord(end))) {
      end++;
    }
    if (end - first < 2 || names.inOrganisation(first)) {
      return null;
    }
    return named(first, first, end);
  }

  /** One capitalised word, where the context allows nothing but a surname. */
  @Nullable SpeakerPhrase anySurname(int first, int limit) {
    if (first >= limit || !looksLikeName(first) || names.inOrganisation(first)) {
      return null;
    }
    Token token = document.token(first);
    boolean word = words.is(Use.DETERMINER, token.lower()) || words.is(Use.BREAK, token.lower());
    if (word || token.text().length() < 3 || token.isAllCaps()) {
      return null;
    }
    String full = fullNames.of(token.text());
    if (full.equals(token.text()) && !isNameWord(first)) {
      return null;
    }
    Gender gender = words.givenNames().of(full);
    return new SpeakerPhrase(first, first + 1, first, Kind.PERSON, new Person(full, gender));
  }

  /** A name at the end of a title that the name model ran together with the title's place. */
  private @Nullable SpeakerPhrase nameInTitle(int first, int limit) {
    for (int i = first + 1; i < Math.min(limit - 1, first + TitleSpan.LONGEST); i++) {
      Token token = document.token(i);
      if (!titles.goesIntoTitle(token, true)) {
        return null;
      }
      if (words.givenNames().contains(token.text()) && titles.hasRole(first, i)) {
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

  /**
   * A person of the words from one token to before another.
   *
   * @param first where the titles before the name begin
   */
  SpeakerPhrase named(int first, int from, int end) {
    String name = document.tokenText(from, end).replaceAll("\\s++", " ");
    Gender gender = words.givenNames().of(document.token(from).text());
    return new SpeakerPhrase(first, end, from, Kind.PERSON, new Person(name, gender));
  }

  private boolean isNameWord(int i) {
    NameTag tag = document.token(i).name();
    return tag != NameTag.ORGANISATION && tag != NameTag.LOCATION && looksLikeName(i);
  }

  private boolean looksLikeName(int i) {
    Token token = document.token(i);
    return token.isCapitalised()
        && !words.isRole(token.lower())
        && !words.reports(token.lower(), Strength.FEEL);
  }
}
