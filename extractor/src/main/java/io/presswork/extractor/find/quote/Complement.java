package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ClauseWords.Use;
import io.presswork.extractor.find.quote.IndirectVerbs.Pattern;

/** Finds where the reported words behind a verb begin: "said on Monday that", "told members". */
final class Complement {

  /**
   * Where they begin.
   *
   * @param begin index of the first token; -1 for nowhere
   * @param rule the construction
   */
  record Start(int begin, String rule) {
    private static final Start NONE = new Start(-1, "");
  }

  private static final int LONGEST_ADJUNCT = 24;
  private static final int LONGEST_LISTENER = 10;

  private final AnnotatedDocument document;
  private final ClauseWords words;
  private final IndirectVerbs verbs;
  private final ClauseStart starts;

  Complement(AnnotatedDocument document, ClauseWords words, IndirectVerbs verbs) {
    this.document = document;
    this.words = words;
    this.verbs = verbs;
    this.starts = new ClauseStart(document, words);
  }

  /** Where the words that a verb reports begin. */
  Start of(Cue cue, int to) {
    String verb = document.token(cue.verb()).lower();
    int i = cue.verb() + 1;
    if (i < to && verb.startsWith("point") != document.token(i).lower().equals("out")) {
      return Start.NONE;
    }
    i = words.afterAdverbs(document, verb.startsWith("point") ? i + 1 : i, to);
    if (i < to && document.token(i).text().equals(":")) {
      i++;
    }
    if (i >= to) {
      return Start.NONE;
    }
    String next = document.token(i).lower();
    if (next.equals("that") && !starts.isRelative(i, to)) {
      return that(i, to, verb);
    }
    if (next.equals("that") && !verbs.is(verb, Pattern.CLAUSE)) {
      return Start.NONE;
    }
    if (verbs.is(verb, Pattern.TO) && starts.isInfinitive(i, to)) {
      return new Start(i, "quote.indirect.to");
    }
    if (verbs.is(verb, Pattern.LISTENER) || verbs.is(verb, Pattern.TO_LISTENER)) {
      Start told = told(i, to, verb);
      if (told.begin() >= 0) {
        return told;
      }
    }
    if (words.is(Use.WH, document.token(i))) {
      boolean open = verbs.is(verb, Pattern.WHETHER) || verbs.is(verb, Pattern.CLAUSE);
      return open && starts.hasWords(i, to)
          ? new Start(i, "quote.indirect.whether")
          : bare(i, to, verb);
    }
    if (words.is(Use.PREPOSITION, document.token(i))) {
      return afterAdjunct(i, to, verb);
    }
    return bare(i, to, verb);
  }

  private Start that(int at, int to, String verb) {
    boolean takes =
        verbs.is(verb, Pattern.CLAUSE)
            || verbs.is(verb, Pattern.THAT)
            || verbs.is(verb, Pattern.LISTENER)
            || verbs.is(verb, Pattern.TO);
    return takes && starts.hasWords(at + 1, to)
        ? new Start(at + 1, "quote.indirect.that")
        : Start.NONE;
  }

  /** Behind somebody who is told. */
  private Start told(int first, int to, String verb) {
    boolean named = document.token(first).isCapitalised();
    for (int i = first + 1; i < Math.min(to, first + LONGEST_LISTENER); i++) {
      Token here = document.token(i);
      String lower = here.lower();
      if (lower.equals("that") && verbs.is(verb, Pattern.LISTENER) && !starts.isRelative(i, to)) {
        return that(i, to, verb);
      }
      if (verbs.is(verb, Pattern.TO_LISTENER) && starts.isInfinitive(i, to)) {
        return new Start(i, "quote.indirect.to");
      }
      boolean clause = starts.isPronounAndVerb(i, to);
      if (clause && verbs.is(verb, Pattern.LISTENER)) {
        return new Start(i, "quote.indirect.told");
      }
      if (!verbs.is(verb, Pattern.LISTENER)) {
        if (words.isFinite(here) || SentenceBounds.isStop(here)) {
          return Start.NONE;
        }
        continue;
      }
      boolean after = words.is(Use.LISTENER, document.token(i - 1)) || (named && !sameName(i));
      if (after && !words.is(Use.PREPOSITION, here) && !words.isAdverb(here)) {
        boolean opens = here.isWord() && !words.is(Use.CONJUNCTION, here) && starts.hasVerb(i, to);
        if (opens) {
          return new Start(i, "quote.indirect.told");
        }
        named = false;
      }
      if (words.isFinite(here) || SentenceBounds.isStop(here)) {
        return Start.NONE;
      }
    }
    return Start.NONE;
  }

  private boolean sameName(int at) {
    Token here = document.token(at);
    Token before = document.token(at - 1);
    return here.isCapitalised()
        && before.isCapitalised()
        && (here.name() == before.name() || before.name() == NameTag.NONE);
  }

  /** Behind "in a statement", "during a rally in Aldmoor". */
  private Start afterAdjunct(int first, int to, String verb) {
    int limit = Math.min(to, first + LONGEST_ADJUNCT);
    for (int i = first + 1; i < limit; i++) {
      Token token = document.token(i);
      if (token.lower().equals("that") && !starts.isRelative(i, to)) {
        return that(i, to, verb);
      }
      if (words.isFinite(token) || SentenceBounds.isStop(token)) {
        break;
      }
    }
    if (first + 1 < to && document.token(first + 1).isNumber() && verbs.is(verb, Pattern.CLAUSE)) {
      return bare(first, to, verb);
    }
    for (int i = first + 1; i + 1 < limit; i++) {
      Token token = document.token(i);
      Token next = document.token(i + 1);
      if (words.isFinite(token) || SentenceBounds.isStop(token)) {
        return Start.NONE;
      }
      boolean ended = words.is(Use.MEDIUM, token) || token.isNumber();
      if (starts.isPronounAndVerb(i + 1, to)) {
        return new Start(i + 1, "quote.indirect.bare");
      }
      boolean opens =
          words.is(Use.SUBJECT_PRONOUN, next)
              || words.is(Use.DETERMINER, next)
              || (next.isCapitalised() && !words.is(Use.MEDIUM, next));
      if (ended && opens && starts.hasVerb(i + 1, to)) {
        return new Start(i + 1, "quote.indirect.bare");
      }
    }
    return Start.NONE;
  }

  /** A clause without "that". */
  private Start bare(int at, int to, String verb) {
    Token token = document.token(at);
    boolean word = token.isWord() || SpeechZone.isMark(token) || token.text().equals("$");
    if (!word
        || words.is(Use.CONJUNCTION, token)
        || words.is(Use.NOTHING, token)
        || words.isTense(token)
        || !starts.hasWords(at, to)) {
      return Start.NONE;
    }
    if (verbs.is(verb, Pattern.CLAUSE)) {
      return starts.isPersonal(token) || words.mayBeClause(document, at, to)
          ? new Start(at, "quote.indirect.bare")
          : Start.NONE;
    }
    return verbs.is(verb, Pattern.THAT) && starts.isShown(at, to)
        ? new Start(at, "quote.indirect.bare")
        : Start.NONE;
  }
}
