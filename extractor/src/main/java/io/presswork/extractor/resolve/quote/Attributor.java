package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.find.quote.SentenceBounds;
import io.presswork.extractor.find.quote.SpeechZone;
import io.presswork.extractor.resolve.quote.AttributionRule.Where;
import io.presswork.extractor.resolve.quote.PatternElement.Shape;
import io.presswork.extractor.resolve.quote.PatternMatcher.Match;
import io.presswork.extractor.resolve.quote.SpeakerPhrase.Kind;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the attribution beside a quoted part with the rules. */
final class Attributor {

  private static final int LONGEST_SIGNATURE = 30;

  /** So many paragraphs before the one before a quotation are searched for its speaker. */
  private static final int EARLIER = 3;

  private static final int LONGEST_INTRODUCTION = 200;
  private static final double LEAST_SURE = 0.6;

  private final AnnotatedDocument document;
  private final AttributionRules rules;
  private final PatternMatcher matcher;
  private final SpeakerWords words;

  /** Indices of the blocks that hold quoted parts. */
  private final Set<Integer> quotedBlocks = new HashSet<>();

  Attributor(
      AnnotatedDocument document,
      AttributionRules rules,
      PatternMatcher matcher,
      SpeakerWords words,
      List<Part> parts) {
    this.document = document;
    this.rules = rules;
    this.matcher = matcher;
    this.words = words;
    parts.forEach(part -> quotedBlocks.add(part.block()));
  }

  /** The attribution after a part; null if there is none. */
  @Nullable Attribution after(Part part) {
    int from = part.zone().afterFrom();
    int to = part.zone().afterTo();
    if (from >= to) {
      return null;
    }
    char last = document.text().charAt(part.mention().end() - 1);
    boolean ended = last == '.' && document.token(from).isCapitalised();
    for (AttributionRule rule : rules.of(Where.AFTER)) {
      for (AttributionPattern pattern : rule.patterns()) {
        Match match = matcher.from(pattern, from, from, to, false);
        if (match != null && !(ended && !closesSentence(match, to))) {
          return attribution(match, rule);
        }
      }
    }
    return null;
  }

  /** Whether nothing that could be the object of the verb follows a match. */
  private boolean closesSentence(Match match, int to) {
    int rest = 0;
    for (int i = match.end(); i < to; i++) {
      Token token = document.token(i);
      if (token.text().equals(":") || token.lower().equals("that") || token.text().equals(",")) {
        return false;
      }
      rest += token.isWord() ? 1 : 0;
    }
    return rest <= 8 && match.verb() >= match.speaker().end() - 1;
  }

  /** The attribution before a part, in its sentence; null if there is none. */
  @Nullable Attribution before(Part part) {
    return endingAt(Where.BEFORE, part.zone().beforeFrom(), part.zone().beforeTo());
  }

  /** The attribution in the sentence that ends before a part; null if there is none. */
  @Nullable Attribution intro(Part part, boolean colon) {
    int end = part.zone().beforeFrom();
    if (part.zone().beforeTo() > end) {
      return null;
    }
    while (end > 0 && SpeechZone.isMark(document.token(end - 1))) {
      end--;
    }
    if (end == 0) {
      return null;
    }
    Sentence sentence = document.sentences().get(document.sentenceOf(end - 1));
    if (document.token(end - 1).text().equals(":") != colon) {
      return null;
    }
    int begin = Math.max(sentence.firstToken(), end - 90);
    Attribution intro = endingAt(Where.INTRO, begin, end);
    return intro != null || part.opensBlock() ? intro : endingAt(Where.LEAD, begin, end);
  }

  /** The attribution that begins exactly at a token; null if there is none. */
  @Nullable Attribution beginningAt(Where where, int from, int to) {
    for (AttributionRule rule : rules.of(where)) {
      for (AttributionPattern pattern : rule.patterns()) {
        Match match = matcher.from(pattern, from, from, to, false);
        if (match != null) {
          return attribution(match, rule);
        }
      }
    }
    return null;
  }

  /**
   * Somebody who is said to say something in the paragraphs before a part that nothing else tells
   * of: "Senator Vane made the following statement in response to the vote. The vote was ...".
   */
  @Nullable Attribution earlier(Part part) {
    int block = part.block() - 1;
    for (int i = block; i >= Math.max(0, block - EARLIER); i--) {
      if (quotedBlocks.contains(i)) {
        return null;
      }
      int first = document.tokenFrom(document.layout().blocks().get(i).begin());
      int end = document.tokenFrom(document.layout().blocks().get(i).end());
      for (int at = Math.max(first, end - LONGEST_INTRODUCTION); at < end; ) {
        int next = Math.min(end, SentenceBounds.end(document, at, end));
        Attribution found = endingAt(Where.INTRO, at, next);
        if (found != null && found.speaker().kind() == Kind.PERSON) {
          return new Attribution(found.speaker(), found.verb(), "quote.earlier", LEAST_SURE);
        }
        at = Math.max(at + 1, next);
      }
    }
    return null;
  }

  /** The attribution that ends exactly before a token, the nearest one; null if there is none. */
  @Nullable Attribution endingAt(Where where, int from, int to) {
    for (AttributionRule rule : rules.of(where)) {
      for (AttributionPattern pattern : rule.patterns()) {
        Match match = ending(pattern, from, to);
        if (match != null) {
          return attribution(match, rule);
        }
      }
    }
    return null;
  }

  /** The match nearest to the zone's end. */
  private @Nullable Match ending(AttributionPattern pattern, int from, int to) {
    boolean subject = pattern.beginsWithSubject();
    boolean edge = pattern.element(0).shape() == Shape.EDGE;
    for (int start = edge ? from : to - 1; start >= from; start--) {
      if (subject && start > from && !maySubjectFollow(start - 1, from)) {
        continue;
      }
      Match match = matcher.from(pattern, from, start, to, true);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** Whether a subject may begin after a token: no preposition, no "and" that joins two names. */
  private boolean maySubjectFollow(int before, int from) {
    String word = document.token(before).lower();
    if (document.token(before + 1).lower().equals("it")
        && (word.equals("that") || words.reports(word, Strength.TELL))) {
      // "She says it shows that": whoever says so is the one.
      return false;
    }
    if (words.is(Use.ARTICLE, word) && before > from) {
      return maySubjectFollow(before - 1, from);
    }
    boolean clause = before > from && document.token(before - 1).text().equals(",");
    return !words.is(Use.NO_SUBJECT_AFTER, word) || (word.equals("and") && clause);
  }

  private static Attribution attribution(Match match, AttributionRule rule) {
    return new Attribution(match.speaker(), match.verb(), rule.name(), rule.confidence());
  }

  /** The attribution that opens the block after a part; null if there is none. */
  @Nullable Attribution below(Part part) {
    int next = part.block() + 1;
    if (next >= document.layout().blocks().size() || quotedBlocks.contains(next)) {
      return null;
    }
    int from = document.tokenFrom(document.layout().blocks().get(next).begin());
    int to = document.tokenFrom(document.layout().blocks().get(next).end());
    if (to - from > LONGEST_SIGNATURE || SentenceBounds.isStop(document.token(to - 1))) {
      return null;
    }
    return beginningAt(Where.BELOW, from, to);
  }
}
