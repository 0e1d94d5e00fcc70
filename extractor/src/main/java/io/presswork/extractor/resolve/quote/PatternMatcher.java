package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.quote.PatternElement.Shape;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
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

  private final AnnotatedDocument document;
  private final SpeakerReader speakers;
  private final SpeakerWords words;
  private int steps;
  private boolean whole;
  private int begin;
  private int limit;
  private @Nullable SpeakerPhrase speaker;
  private int verb;

  PatternMatcher(AnnotatedDocument document, SpeakerReader speakers, SpeakerWords words) {
    this.document = document;
    this.speakers = speakers;
    this.words = words;
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
          case WORD -> one(pattern, index, at < limit && isWord(element, at) ? at + 1 : -1);
          case DASH -> one(pattern, index, at < limit && isDash(at) ? at + 1 : -1);
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

  private boolean isWord(PatternElement element, int at) {
    return element.words().contains(document.token(at).lower());
  }

  private boolean isDash(int at) {
    String text = document.token(at).text();
    return text.equals("—")
        || text.equals("–")
        || text.equals("-")
        || text.equals("―")
        || text.equals("--");
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
    PatternElement element = pattern.element(index);
    boolean participle = element.shape() == Shape.SAYING;
    int i = at;
    while (!participle && i < Math.min(limit, at + 3) && isVerbal(document.token(i).lower())) {
      i++;
    }
    if (i >= limit) {
      return -1;
    }
    String word = document.token(i).lower();
    // "States", "Post": a capital inside a sentence shows a name.
    boolean name = document.token(i).isCapitalised() && i > begin;
    if (name || !words.reports(word, element.least()) || word.endsWith("ing") != participle) {
      return -1;
    }
    int before = verb;
    verb = i;
    int end = match(pattern, index + 1, i + 1);
    if (end < 0) {
      verb = before;
    }
    return end;
  }

  private boolean isVerbal(String word) {
    return words.is(Use.AUXILIARY, word) || isAdverb(word);
  }

  private boolean isAdverb(String word) {
    return words.is(Use.ADVERB, word) || (word.length() > 4 && word.endsWith("ly"));
  }

  private int adverbs(AttributionPattern pattern, int index, int at) {
    int i = at;
    while (i < limit && i < at + 4 && isAdverb(document.token(i).lower())) {
      i++;
    }
    return i == at ? -1 : match(pattern, index + 1, i);
  }

  /** From a comma, bracket or dash to the next one after which the rest of the pattern matches. */
  private int apposition(AttributionPattern pattern, int index, int at) {
    if (at >= limit || !(isWordOf(at, ",") || isWordOf(at, "(") || isDash(at))) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(limit, at + LONGEST_APPOSITION); i++) {
      Token token = document.token(i);
      if (token.text().equals(",") || token.text().equals(")") || isDash(i)) {
        int end = match(pattern, index + 1, i + 1);
        if (end >= 0) {
          return end;
        }
      } else if (isStop(token)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isWordOf(int at, String text) {
    return document.token(at).text().equals(text);
  }

  private static boolean isStop(Token token) {
    return switch (token.text()) {
      case ";", "!", "?" -> true;
      default -> false;
    };
  }

  private int phrase(AttributionPattern pattern, int index, int at) {
    if (at >= limit || !words.is(Use.PHRASE_OPENER, document.token(at).lower())) {
      return -1;
    }
    for (int i = at + 2; i <= Math.min(limit, at + LONGEST_PHRASE); i++) {
      int end = match(pattern, index + 1, i);
      if (end >= 0) {
        return end;
      }
      if (i < limit && isStop(document.token(i))) {
        return -1;
      }
    }
    return -1;
  }

  private int gap(AttributionPattern pattern, int index, int at) {
    for (int i = at; i <= Math.min(limit, at + pattern.element(index).reach()); i++) {
      int end = match(pattern, index + 1, i);
      if (end >= 0) {
        return end;
      }
      if (i < limit && isStop(document.token(i))) {
        return -1;
      }
    }
    return -1;
  }
}
