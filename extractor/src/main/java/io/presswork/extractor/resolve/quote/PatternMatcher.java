package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Matches patterns on the tokens of a zone by trying the shortest choice first. Zones are short,
 * and the steps of one match are counted, so the time is bounded.
 */
final class PatternMatcher {

  /**
   * A match.
   *
   * @param speaker who speaks
   * @param verb index of the reporting verb's token; -1 for none
   * @param end index after the last token
   */
  record Match(SpeakerPhrase speaker, int verb, int end) {}

  private static final int MOST_STEPS = 20_000;
  private static final int LONGEST_APPOSITION = 60;
  private static final int LONGEST_PHRASE = 24;

  private final PatternTokens tokens;
  private final SpeakerReader speakers;
  private int steps;
  private boolean whole;
  private int begin;
  private int limit;
  private @Nullable SpeakerPhrase speaker;
  private int verb;

  PatternMatcher(AnnotatedDocument document, SpeakerReader speakers, SpeakerWords words) {
    this.tokens = new PatternTokens(document, words);
    this.speakers = speakers;
  }

  /**
   * Matches a pattern from a token on.
   *
   * @param zoneBegin index of the zone's first token
   * @param to index after the zone's last token
   * @param whole whether the match must end with the zone
   */
  @Nullable Match from(AttributionPattern pattern, int zoneBegin, int at, int to, boolean whole) {
    steps = 0;
    this.whole = whole;
    begin = zoneBegin;
    limit = to;
    speaker = null;
    verb = -1;
    int end = match(pattern, 0, at);
    return end < 0 || speaker == null ? null : new Match(speaker, verb, end);
  }

  /** End of the match of the elements from {@code index} on at a token; -1 for none. */
  private int match(AttributionPattern pattern, int index, int at) {
    if (index == pattern.size()) {
      return whole && at < limit ? -1 : at;
    }
    if (++steps > MOST_STEPS) {
      return -1;
    }
    PatternElement element = pattern.element(index);
    int end =
        switch (element.shape()) {
          case WORD -> one(pattern, index, at < limit && tokens.isWord(element, at) ? at + 1 : -1);
          case DASH -> one(pattern, index, at < limit && tokens.isDash(at) ? at + 1 : -1);
          case EDGE -> at == limit || at == begin ? match(pattern, index + 1, at) : -1;
          case SPEAKER, PERSON, OWNER, NAME, SURNAME -> speaker(pattern, index, at);
          case VERB, SAYING -> verb(pattern, index, at);
          case APPOS -> apposition(pattern, index, at);
          case ADV -> adverbs(pattern, index, at);
          case PP -> phrase(pattern, index, at);
          case GAP -> gap(pattern, index, at);
        };
    return end < 0 && element.optional() ? match(pattern, index + 1, at) : end;
  }

  private int one(AttributionPattern pattern, int index, int next) {
    return next < 0 ? -1 : match(pattern, index + 1, next);
  }

  private int speaker(AttributionPattern pattern, int index, int at) {
    SpeakerPhrase phrase =
        switch (pattern.element(index).shape()) {
          case OWNER -> speakers.owner(at, limit);
          case NAME -> speakers.anyName(at, limit);
          case SURNAME -> speakers.anySurname(at, limit);
          case PERSON -> speakers.person(at, limit);
          default -> speakers.at(at, limit);
        };
    if (phrase == null) {
      return -1;
    }
    SpeakerPhrase before = speaker;
    speaker = phrase;
    int end = match(pattern, index + 1, phrase.end());
    if (end < 0) {
      speaker = before;
    }
    return end;
  }

  private int verb(AttributionPattern pattern, int index, int at) {
    int found = tokens.verb(pattern.element(index), at, begin, limit);
    if (found < 0) {
      return -1;
    }
    int before = verb;
    verb = found;
    int end = match(pattern, index + 1, found + 1);
    if (end < 0) {
      verb = before;
    }
    return end;
  }

  private int adverbs(AttributionPattern pattern, int index, int at) {
    int end = tokens.adverbsEnd(at, limit);
    return end == at ? -1 : match(pattern, index + 1, end);
  }

  /** From a comma, bracket or dash to the next one after which the rest of the pattern matches. */
  private int apposition(AttributionPattern pattern, int index, int at) {
    if (at >= limit || !tokens.opensApposition(at)) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(limit, at + LONGEST_APPOSITION); i++) {
      if (tokens.closesApposition(i)) {
        int end = match(pattern, index + 1, i + 1);
        if (end >= 0) {
          return end;
        }
      } else if (tokens.isStop(i)) {
        return -1;
      }
    }
    return -1;
  }

  private int phrase(AttributionPattern pattern, int index, int at) {
    return at < limit && tokens.opensPhrase(at)
        ? skip(pattern, index, at + 2, at + LONGEST_PHRASE)
        : -1;
  }

  private int gap(AttributionPattern pattern, int index, int at) {
    return skip(pattern, index, at, at + pattern.element(index).reach());
  }

  /** Skips tokens up to the first one, from one index to another, where the rest matches. */
  private int skip(AttributionPattern pattern, int index, int from, int to) {
    for (int i = from; i <= Math.min(limit, to); i++) {
      int end = match(pattern, index + 1, i);
      if (end >= 0) {
        return end;
      }
      if (i < limit && tokens.isStop(i)) {
        return -1;
      }
    }
    return -1;
  }
}
