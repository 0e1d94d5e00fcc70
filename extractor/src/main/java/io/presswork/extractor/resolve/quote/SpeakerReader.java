package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.people.PersonMention;
import io.presswork.extractor.resolve.quote.SpeakerPhrase.Kind;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import org.jspecify.annotations.Nullable;

/** Reads the words that name a speaker, from a given token on. */
final class SpeakerReader {

  private final Names names;
  private final AnnotatedDocument document;
  private final SpeakerWords words;
  private final PersonReader persons;
  private final UnknownNameReader unknown;
  private final NominalReader nominals;

  SpeakerReader(Names names, SpeakerWords words) {
    this.names = names;
    this.document = names.document();
    this.words = words;
    this.unknown = new UnknownNameReader(names, words);
    this.persons = new PersonReader(names, words, unknown);
    this.nominals = new NominalReader(document, words);
  }

  /** The named person whose words, titles included, begin at a token; null for none. */
  @Nullable SpeakerPhrase person(int first, int limit) {
    return persons.at(first, limit);
  }

  /** Two to four capitalised words that begin at a token; null for none. */
  @Nullable SpeakerPhrase anyName(int first, int limit) {
    return unknown.anyName(first, limit);
  }

  /** One capitalised word at a token; null for none. */
  @Nullable SpeakerPhrase anySurname(int first, int limit) {
    return unknown.anySurname(first, limit);
  }

  /** The speaker whose words begin exactly at a token and end at {@code limit} or before. */
  @Nullable SpeakerPhrase at(int first, int limit) {
    if (first >= limit) {
      return null;
    }
    Token token = document.token(first);
    if (words.is(Use.PRONOUN, token.lower()) && !token.isAllCaps()) {
      return new SpeakerPhrase(first, first + 1, first, Kind.PRONOUN, null);
    }
    if (!token.isWord()) {
      return null;
    }
    SpeakerPhrase person = persons.at(first, limit);
    if (person != null) {
      return person;
    }
    if (isApposed(first)) {
      return null;
    }
    SpeakerPhrase organisation = organisation(first, limit);
    return organisation != null ? organisation : nominals.at(first, limit);
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
    return mention != null && persons.isPossessive(mention.endToken(), limit)
        ? new SpeakerPhrase(first, mention.endToken() + 1, first, Kind.PERSON, mention.person())
        : null;
  }

  private @Nullable SpeakerPhrase organisation(int first, int limit) {
    int from = words.is(Use.DETERMINER, document.token(first).lower()) ? first + 1 : first;
    int end = from < limit ? names.organisationFrom(from) : 0;
    if (end == 0 && from < limit && document.token(from).isCapitalised()) {
      end = names.knownOrganisationFrom(from, limit);
    }
    if (end == 0 && from == first + 1 && from < limit && isShortForm(from)) {
      end = from + 1;
    }
    if (end == 0 || end > limit || persons.isPossessive(end, limit)) {
      return null;
    }
    // "chair Petra Vole": a role before a given name shows a person, whatever the finder said.
    if (from > 0
        && end - from <= 3
        && words.isRole(document.token(from - 1).lower())
        && words.givenNames().contains(document.token(from).text())) {
      return unknown.named(from, from, end);
    }
    if (end < limit && words.isRole(document.token(end).lower())) {
      return new SpeakerPhrase(first, end + 1, first, Kind.NOMINAL, null);
    }
    return new SpeakerPhrase(first, end, from, Kind.ORGANISATION, null);
  }

  /** "The Petrels" for "Timaru Petrels Netball Club". */
  private boolean isShortForm(int at) {
    Token token = document.token(at);
    return token.isCapitalised()
        && token.text().length() > 3
        && names.organisationHolding(token.text()) != null;
  }

  /** Whether what begins at a token is apposed to the name before it. */
  private boolean isApposed(int first) {
    return first >= 2
        && document.token(first - 1).text().equals(",")
        && names.people().at(first - 2) != null;
  }
}
