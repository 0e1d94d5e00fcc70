package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
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

  /** So many words that run on in lower case are hardly a term. */
  private static final int CLAUSE = 7;

  /** Most words of a term that stands like an adjective. */
  private static final int TERM = 2;

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
    SpeechCues cues = new SpeechCues(document, zone, verbs);
    boolean cueAfter = cues.after(wording);
    boolean cue = cueAfter || cues.before();
    if (section == Section.ABOUT) {
      return cue && wording.words() >= SENTENCE ? Verdict.CUE : null;
    }
    if (notSpeech.before(document, Place.UTTERED, zone.beforeFrom(), zone.beforeTo())) {
      // "refused to use the words 'budget cut'": hers, though it is a term.
      return Verdict.FRAGMENT;
    }
    if (isNamed(document, zone, cues, wording, cueAfter)) {
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
    QuotationSetting setting = cues.setting();
    if (span.shape() == Shape.BROKEN) {
      return null;
    }
    if (span.shape() == Shape.SINGLE) {
      return isSingleSpeech(cues, wording, follows);
    }
    if (wording.sentence() && wording.words() >= SENTENCE && setting.isAlone()) {
      return Verdict.SENTENCE;
    }
    if (wording.words() >= SHORT && wording.isStopped() && isWholeBlock(document, span)) {
      return Verdict.SENTENCE;
    }
    if (follows && wording.isStopped() && setting.isAlone()) {
      return Verdict.SPEECH;
    }
    boolean goesOn = follows && setting.isLinked() && (!wording.titled() || setting.isListed());
    if (goesOn || (wording.words() >= CLAUSE && wording.isSmall() && !setting.isBracketed())) {
      return Verdict.FRAGMENT;
    }
    boolean term =
        wording.words() <= TERM
            && !wording.isPaused()
            && setting.isAttribute()
            && !cues.areReported();
    return !term && !setting.isAbbreviated() && cues.reportFragment(wording)
        ? Verdict.FRAGMENT
        : null;
  }

  /** Whether its neighbours show the name of something. */
  private boolean isNamed(
      AnnotatedDocument document,
      SpeechZone zone,
      SpeechCues cues,
      Wording wording,
      boolean cueAfter) {
    boolean little = wording.words() < SENTENCE || wording.titled();
    int from = zone.beforeFrom();
    int to = zone.beforeTo();
    if (notSpeech.before(document, Place.BEFORE_SURE, from, to)) {
      return wording.words() < LONG || wording.titled();
    }
    boolean capital = wording.sentence() || wording.titled();
    if (capital && notSpeech.before(document, Place.BEFORE_NAME, from, to)) {
      return wording.words() < LONG || wording.titled();
    }
    if (!little) {
      return false;
    }
    if (notSpeech.after(document, zone.afterFrom(), zone.afterTo())) {
      // "She promised a 'common-sense' approach": somebody's words all the same.
      return !wording.isSmall() || !cues.areReported();
    }
    if (wording.titled() && cueAfter) {
      // "On CBS's 'Face the Town,' X said": the title stands inside the sentence.
      return !cues.setting().isAlone() && !cues.before();
    }
    return wording.titled()
        && !cues.isLabel()
        && (notSpeech.before(document, Place.BEFORE, from, to)
            || notSpeech.near(document, from, to));
  }

  /** Single marks stand around terms more often than around speech, so they need a sure sign. */
  private static @Nullable Verdict isSingleSpeech(
      SpeechCues cues, Wording wording, boolean follows) {
    if (wording.titled() || wording.words() < SHORT || cues.setting().isBracketed()) {
      return null;
    }
    if (follows && wording.isStopped() && cues.setting().isAlone()) {
      return Verdict.SPEECH;
    }
    boolean reported = !wording.sentence() && cues.reportBefore(Strength.LABEL);
    return reported ? Verdict.FRAGMENT : null;
  }

  private static boolean isWholeBlock(AnnotatedDocument document, QuotedSpan span) {
    Block block = document.layout().blocks().get(document.blockAt(span.begin()));
    return block.begin() >= span.outerBegin() && block.end() <= span.outerEnd();
  }
}
