package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.NotSpeech.Place;
import io.presswork.extractor.find.quote.QuotedSpan.Shape;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.section.Block;
import io.presswork.model.Section;
import org.jspecify.annotations.Nullable;

/** Tells somebody's words from titles, names, slogans and terms between quotation marks. */
final class QuoteJudge {

  /** Why a quotation was taken for speech, with how sure that is. */
  enum Verdict {
    /** A reporting verb stands beside it. */
    CUE("quote.cue", 0.95),
    /** It is one paragraph of a longer speech. */
    SPEECH("quote.speech", 0.85),
    /** It runs like a sentence and stands like one. */
    SENTENCE("quote.sentence", 0.85),
    /** A fragment in a sentence that reports speech. */
    FRAGMENT("quote.fragment", 0.75);

    private final String rule;
    private final double confidence;

    Verdict(String rule, double confidence) {
      this.rule = rule;
      this.confidence = confidence;
    }

    String rule() {
      return rule;
    }

    double confidence() {
      return confidence;
    }
  }

  /** So many words are no name or slogan. */
  private static final int LONG = 14;

  private static final int SENTENCE = 5;
  private static final int SHORT = 3;

  /** Most tokens between two fragments that somebody said in one breath. */
  private static final int LINK = 10;

  private final ReportingVerbs verbs = new ReportingVerbs();
  private final NotSpeech notSpeech = new NotSpeech();

  /**
   * Why the words of a span are speech; null if they are not.
   *
   * @param follows whether the span before it in its block is speech
   */
  @Nullable Verdict judge(
      AnnotatedDocument document, QuotedSpan span, SpeechZone zone, boolean follows) {
    Section section = document.sectionAt(span.begin());
    if (section != Section.BODY && section != Section.ABOUT) {
      return null;
    }
    Wording wording = Wording.of(document, span.begin(), span.end());
    if (wording.words() == 0) {
      return null;
    }
    boolean cueAfter = cueAfter(document, zone, wording);
    boolean cue = cueAfter || cueBefore(document, zone);
    if (section == Section.ABOUT) {
      return cue && wording.words() >= SENTENCE ? Verdict.CUE : null;
    }
    if (isNamed(document, zone, wording, cueAfter)) {
      return null;
    }
    if (cue && (wording.words() > 1 || wording.isStopped() || wording.isPaused())) {
      return Verdict.CUE;
    }
    if (span.shape() == Shape.OPEN || span.shape() == Shape.CARRIED) {
      return wording.titled() ? null : Verdict.SPEECH;
    }
    if (wording.words() >= LONG && !wording.titled()) {
      return Verdict.SENTENCE;
    }
    if (span.shape() == Shape.BROKEN) {
      return null;
    }
    if (span.shape() == Shape.SINGLE) {
      return isSingleSpeech(document, zone, wording, follows);
    }
    if (wording.sentence() && wording.words() >= SENTENCE && standsAlone(document, zone)) {
      return Verdict.SENTENCE;
    }
    if (wording.words() >= SHORT && wording.isStopped() && isWholeBlock(document, span)) {
      return Verdict.SENTENCE;
    }
    if (follows && wording.isStopped() && standsAlone(document, zone)) {
      return Verdict.SPEECH;
    }
    boolean goesOn = follows && !wording.titled() && isLinked(document, zone);
    return goesOn || isFragment(document, zone, wording) ? Verdict.FRAGMENT : null;
  }

  /** Whether its neighbours show the name of something. */
  private boolean isNamed(
      AnnotatedDocument document, SpeechZone zone, Wording wording, boolean cueAfter) {
    boolean little = wording.words() < SENTENCE || wording.titled();
    int from = zone.beforeFrom();
    int to = zone.beforeTo();
    if (notSpeech.before(document, Place.BEFORE_SURE, from, to)) {
      return wording.words() < LONG || wording.titled();
    }
    if (!little) {
      return false;
    }
    if (notSpeech.after(document, zone.afterFrom(), zone.afterTo())) {
      return true;
    }
    if (wording.titled() && cueAfter) {
      // "On CBS's 'Face the Town,' X said": the title stands inside the sentence.
      return !standsAlone(document, zone) && !cueBefore(document, zone);
    }
    return wording.titled()
        && (notSpeech.before(document, Place.BEFORE, from, to)
            || notSpeech.near(document, from, to));
  }

  /** Whether it follows "X said," or "X said:" or "X said". */
  private boolean cueBefore(AnnotatedDocument document, SpeechZone zone) {
    int last = zone.beforeTo() - 1;
    if (last < zone.beforeFrom()) {
      return false;
    }
    String sign = document.token(last).text();
    if (sign.equals(":")) {
      return last > zone.beforeFrom();
    }
    int verb = sign.equals(",") || sign.equals("that") ? last - 1 : last;
    if (verb >= zone.beforeFrom() && verbs.reports(document.token(verb).lower(), Strength.TELL)) {
      return true;
    }
    if (sign.equals(",") && putsIt(document, zone.beforeFrom(), zone.beforeTo())) {
      return true;
    }
    return sign.equals(",") && reportedIn(document, zone.beforeFrom(), last, Strength.TELL);
  }

  private static boolean putsIt(AnnotatedDocument document, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (document.token(i).lower().startsWith("put")
          && document.token(i + 1).lower().equals("it")) {
        return true;
      }
    }
    return false;
  }

  /** Whether ", said X" or ", X said" follows. */
  private boolean cueAfter(AnnotatedDocument document, SpeechZone zone, Wording wording) {
    int from = zone.afterFrom();
    int to = zone.afterTo();
    boolean comma = from < to && document.token(from).text().equals(",");
    if (comma) {
      from++;
    }
    if (from >= to) {
      return false;
    }
    boolean paused = comma || wording.isPaused() || wording.isStopped();
    if (verbs.reports(document.token(from).lower(), Strength.STATE)) {
      return paused;
    }
    return paused
        && (beginsName(document.token(from)) || document.token(from).lower().equals("according"))
        && (reportedIn(document, from, Math.min(to, from + 45), Strength.STATE)
            || document.token(from).lower().equals("according"));
  }

  private static boolean beginsName(Token token) {
    return token.isCapitalised()
        || switch (token.lower()) {
          case "he", "she", "they", "it", "we", "i", "the", "a", "an", "one", "his", "her", "its" ->
              true;
          default -> token.isWord();
        };
  }

  private boolean reportedIn(AnnotatedDocument document, int from, int to, Strength least) {
    for (int i = from; i < to; i++) {
      String word = document.token(i).lower();
      if (!word.endsWith("ing") && verbs.reports(word, least)) {
        return true;
      }
    }
    return false;
  }

  /** Single marks stand around terms more often than around speech, so they need a sure sign. */
  private @Nullable Verdict isSingleSpeech(
      AnnotatedDocument document, SpeechZone zone, Wording wording, boolean follows) {
    if (wording.titled() || wording.words() < SHORT || isBracketed(document, zone)) {
      return null;
    }
    if (follows && wording.isStopped() && standsAlone(document, zone)) {
      return Verdict.SPEECH;
    }
    boolean reported =
        !wording.sentence()
            && reportedIn(document, zone.beforeFrom(), zone.beforeTo(), Strength.LABEL);
    return reported ? Verdict.FRAGMENT : null;
  }

  private static boolean isWholeBlock(AnnotatedDocument document, QuotedSpan span) {
    Block block = document.layout().blocks().get(document.blockAt(span.begin()));
    return block.begin() >= span.outerBegin() && block.end() <= span.outerEnd();
  }

  /** Whether nothing but a full stop, colon or the block's edge stands before it. */
  private static boolean standsAlone(AnnotatedDocument document, SpeechZone zone) {
    if (zone.beforeTo() == zone.beforeFrom()) {
      return true;
    }
    String last = document.token(zone.beforeTo() - 1).text();
    return ".!?:".contains(last);
  }

  /** Whether a few words of one sentence part it from the span before it. */
  private static boolean isLinked(AnnotatedDocument document, SpeechZone zone) {
    int gap = zone.beforeTo() - zone.beforeFrom();
    return gap == 0 ? isAfterComma(document, zone) : gap <= LINK && !standsAlone(document, zone);
  }

  /** Whether somebody is said to call something so: "Vane called him 'The Admiral'". */
  private boolean isLabel(AnnotatedDocument document, SpeechZone zone) {
    for (int i = zone.beforeTo() - 1; i > zone.beforeFrom(); i--) {
      Token token = document.token(i);
      if (verbs.strength(token.lower()) == Strength.LABEL && !token.lower().endsWith("ing")) {
        return namesSomebody(document, i - 1, i);
      }
    }
    return false;
  }

  /** Whether a comma and marks alone part it from the span before it. */
  private static boolean isAfterComma(AnnotatedDocument document, SpeechZone zone) {
    int i = zone.beforeTo() - 1;
    while (i > 0 && SpeechZone.isMark(document.token(i))) {
      i--;
    }
    return i >= 0 && document.token(i).text().equals(",");
  }

  /** Whether its sentence reports what somebody said or names somebody who may have said it. */
  private boolean isFragment(AnnotatedDocument document, SpeechZone zone, Wording wording) {
    if (isBracketed(document, zone)) {
      return false;
    }
    if (wording.titled() || (wording.sentence() && wording.words() < SENTENCE)) {
      return isLabel(document, zone);
    }
    return reportedIn(document, zone.beforeFrom(), zone.beforeTo(), Strength.FEEL)
        || saidIn(document, zone.beforeFrom(), zone.beforeTo())
        || isAccording(document, zone.beforeFrom(), zone.beforeTo())
        || reportedIn(document, zone.afterFrom(), zone.afterTo(), Strength.STATE)
        || isAccording(document, zone.afterFrom(), zone.afterTo())
        || (wording.words() > 1
            && (namesSomebody(document, zone.beforeFrom(), zone.beforeTo())
                || namesSomebody(document, zone.afterFrom(), zone.afterTo())));
  }

  private static boolean isAccording(AnnotatedDocument document, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (document.token(i).lower().equals("according")
          && document.token(i + 1).lower().equals("to")) {
        return true;
      }
    }
    return false;
  }

  private boolean saidIn(AnnotatedDocument document, int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs.reports(document.token(i).lower(), Strength.LABEL)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBracketed(AnnotatedDocument document, SpeechZone zone) {
    return (zone.beforeTo() > zone.beforeFrom()
            && document.token(zone.beforeTo() - 1).text().equals("("))
        || (zone.afterFrom() < zone.afterTo()
            && document.token(zone.afterFrom()).text().equals(")"));
  }

  private static boolean namesSomebody(AnnotatedDocument document, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      if (token.name() == NameTag.PERSON
          || token.lower().equals("he")
          || token.lower().equals("she")) {
        return true;
      }
    }
    return false;
  }
}
