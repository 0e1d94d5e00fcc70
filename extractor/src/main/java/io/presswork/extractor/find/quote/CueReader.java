package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ClauseWords.Use;
import io.presswork.extractor.find.quote.IndirectVerbs.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells verbs that report from nouns, passives, and what nobody has said yet. */
final class CueReader {

  private static final int LONGEST_GROUP = 5;

  private final AnnotatedDocument document;
  private final IndirectVerbs verbs;
  private final ClauseWords words;

  CueReader(AnnotatedDocument document, IndirectVerbs verbs, ClauseWords words) {
    this.document = document;
    this.verbs = verbs;
    this.words = words;
  }

  /**
   * The reporting verb at a token; null if it is none.
   *
   * @param from index of its sentence's first token
   */
  @Nullable Cue at(int verb, int from) {
    Token token = document.token(verb);
    if (!verbs.reports(token.lower()) || (token.isCapitalised() && verb > from)) {
      return null;
    }
    boolean ing = token.lower().endsWith("ing");
    boolean progressive = false;
    boolean tense = false;
    int begin = verb;
    while (begin > from && verb - begin < LONGEST_GROUP) {
      Token before = document.token(begin - 1);
      if (words.is(Use.UNREAL, before) && !before.isCapitalised()) {
        return null;
      }
      if (words.is(Use.BE, before)) {
        if (!ing) {
          return isHas(begin - 1) ? new Cue(begin - 1, verb, false) : null;
        }
        progressive = true;
      } else if (words.is(Use.AUXILIARY, before)) {
        tense = true;
      } else if (!words.isAdverb(before) && !opensDay(begin)) {
        break;
      }
      begin--;
    }
    boolean participle = ing && !progressive;
    if (begin == from) {
      return null;
    }
    Token before = document.token(begin - 1);
    if (isPartOfMain(begin, from) || isFirstPerson(before)) {
      return null;
    }
    if (participle) {
      return mayGoOn(before) ? new Cue(begin, verb, true) : null;
    }
    if (before.lower().equals("to")) {
      return goesOn(begin - 1, from) ? new Cue(begin - 2, verb, false) : null;
    }
    return tense || progressive || isSubject(before, verb) ? new Cue(begin, verb, false) : null;
  }

  /** "I urge the council to pay" is no report. */
  private static boolean isFirstPerson(Token before) {
    return before.lower().equals("i") || before.lower().equals("we");
  }

  /** "What Vane said was late": the clause around it is not what was said. */
  private boolean isPartOfMain(int begin, int from) {
    for (int i = begin - 2; i >= Math.max(from, begin - 5); i--) {
      switch (document.token(i).lower()) {
        case "what", "which", "how" -> {
          return true;
        }
        case "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "on Monday" before a verb. */
  private boolean opensDay(int begin) {
    return document.token(begin - 1).lower().equals("on")
        && words.is(Use.TIME, document.token(begin));
  }

  /** "'s" for "has": "she's said". */
  private boolean isHas(int at) {
    String text = document.token(at).lower();
    boolean ending = text.equals("'s") || text.equals("’s");
    return ending && at > 0 && words.is(Use.SUBJECT_PRONOUN, document.token(at - 1));
  }

  private static boolean mayGoOn(Token before) {
    return switch (before.lower()) {
      case ",", "and", "by", "from", "after", "before", "—", "–", "--", "keeps", "kept" -> true;
      default -> before.name() == NameTag.PERSON || SpeechZone.isMark(before);
    };
  }

  /** "went on to say". */
  private boolean goesOn(int to, int from) {
    String before = to > from ? document.token(to - 1).lower() : "";
    return before.equals("on") || before.startsWith("continue");
  }

  /** Whether a token may end the words that name who speaks. */
  private boolean isSubject(Token before, int verb) {
    String form = document.token(verb).lower();
    if (words.is(Use.DETERMINER, before) && !words.is(Use.PLURAL_PRONOUN, before)) {
      return false;
    }
    if (words.is(Use.PREPOSITION, before)) {
      return false;
    }
    if (verbs.isPlain(form)) {
      if (before.lower().equals("me") || before.lower().equals("us")) {
        return false;
      }
      return form.equals("say") || isPlural(before, verbs.is(form, Pattern.NOUN));
    }
    boolean past = form.endsWith("ed") || !form.endsWith("s");
    boolean that =
        verb + 1 < document.tokens().size() && document.token(verb + 1).lower().equals("that");
    return past
        || !verbs.is(form, Pattern.NOUN)
        || isSure(before)
        || (that && !before.lower().endsWith("s"));
  }

  private boolean isPlural(Token before, boolean noun) {
    String lower = before.lower();
    return words.is(Use.PLURAL_PRONOUN, before)
        || (before.isWord() && lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss"))
        || (!noun && (lower.equals("and") || lower.equals(",")));
  }

  /** Whether no noun could follow it. */
  private boolean isSure(Token before) {
    return words.is(Use.SUBJECT_PRONOUN, before)
        || before.name() == NameTag.PERSON
        || before.name() == NameTag.ORGANISATION
        || before.lower().equals(",")
        || before.lower().equals("and")
        || before.lower().equals(")");
  }
}
