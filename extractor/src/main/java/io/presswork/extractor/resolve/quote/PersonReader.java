package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.people.Person;
import io.presswork.extractor.resolve.people.PersonMention;
import io.presswork.extractor.resolve.quote.SpeakerPhrase.Kind;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import org.jspecify.annotations.Nullable;

/** Reads a person's name with the titles before it. */
final class PersonReader {

  private final Names names;
  private final AnnotatedDocument document;
  private final SpeakerWords words;
  private final TitleSpan titles;
  private final UnknownNameReader unknown;

  PersonReader(Names names, SpeakerWords words, UnknownNameReader unknown) {
    this.names = names;
    this.document = names.document();
    this.words = words;
    this.titles = new TitleSpan(document, words);
    this.unknown = unknown;
  }

  /** The named person whose words, titles included, begin at a token; null for none. */
  @Nullable SpeakerPhrase at(int first, int limit) {
    if (first >= limit) {
      return null;
    }
    int commas = 0;
    for (int i = first; i < Math.min(limit, first + TitleSpan.LONGEST); i++) {
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
      } else if (!titles.goesIntoTitle(token, i > first)) {
        break;
      }
    }
    return unknown.at(first, limit);
  }

  /** Whether a name follows, a short title before it left out: "Senator Ruth Vane". */
  private boolean isNameNext(int at) {
    for (int i = at; i < at + 3; i++) {
      if (names.people().beginningAt(i) != null) {
        return true;
      }
      if (i >= document.tokens().size()
          || !(words.isHonorific(document.token(i).lower())
              || words.isRole(document.token(i).lower())
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
        return i > end && titles.hasRole(end, i);
      }
      if (!titles.goesIntoTitle(document.token(i), true) || isVerbal(document.token(i).text())) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word is an adverb or may be a verb: "Vane openly admires President Ames". */
  private boolean isVerbal(String word) {
    boolean ending = word.endsWith("ly") || word.endsWith("ed") || word.endsWith("s");
    return ending
        && word.length() > 2
        && Character.isLowerCase(word.charAt(0))
        && !words.isRole(word);
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
      small |= token.isWord() && !token.isCapitalised() && !words.is(Use.DETERMINER, token.lower());
    }
    if (last.text().equals(",")) {
      return titles.hasRole(first, name);
    }
    return words.isRole(last.lower())
        || words.isHonorific(last.lower())
        || (last.isCapitalised() && (!small || titles.hasRole(first, name)))
        || (last.text().equals(".") && name - first < 4);
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

  /** Whether "'s" stands at a token. */
  boolean isPossessive(int end, int limit) {
    if (end >= limit) {
      return false;
    }
    String next = document.token(end).text();
    return next.equals("'s") || next.equals("’s");
  }
}
