package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;

/** What the words around a quotation say about whether it holds speech. */
final class SpeechCues {

  /** Fewer words that begin with a capital are a name rather than a sentence. */
  private static final int SENTENCE = 5;

  /** So few words are a name or a term, if nothing is said of speech. */
  private static final int NAME = 2;

  private final AnnotatedDocument document;
  private final SpeechZone zone;
  private final ReportingVerbs verbs;
  private final SpeechSigns signs;
  private final QuotationSetting setting;

  SpeechCues(AnnotatedDocument document, SpeechZone zone, ReportingVerbs verbs) {
    this.document = document;
    this.zone = zone;
    this.verbs = verbs;
    this.signs = new SpeechSigns(document, verbs);
    this.setting = new QuotationSetting(document, zone, verbs);
  }

  QuotationSetting setting() {
    return setting;
  }

  /** Whether the sentence before the quotation reports at least so strongly. */
  boolean reportBefore(Strength least) {
    return signs.report(zone.beforeFrom(), zone.beforeTo(), least);
  }

  /** Whether it follows "X said," or "X said:" or "X said". */
  boolean before() {
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
    if (sign.equals("of") && verb > zone.beforeFrom() && isCry(document.token(verb - 1).lower())) {
      return true;
    }
    if (sign.equals(",") && signs.putIt(zone.beforeFrom(), zone.beforeTo())) {
      return true;
    }
    return sign.equals(",") && signs.report(zone.beforeFrom(), last, Strength.TELL);
  }

  /** Whether ", said X" or ", X said" follows. */
  boolean after(Wording wording) {
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
        && (signs.report(from, Math.min(to, from + 45), Strength.STATE)
            || document.token(from).lower().equals("according"));
  }

  private static boolean isCry(String word) {
    return switch (word) {
      case "chant", "chants", "cry", "cries", "shout", "shouts" -> true;
      default -> false;
    };
  }

  private static boolean beginsName(Token token) {
    return token.isCapitalised()
        || switch (token.lower()) {
          case "he", "she", "they", "it", "we", "i", "the", "a", "an", "one", "his", "her", "its" ->
              true;
          default -> token.isWord();
        };
  }

  /** Whether its sentence says that somebody said something. */
  boolean areReported() {
    return signs.say(zone.beforeFrom(), zone.beforeTo())
        || signs.accord(zone.beforeFrom(), zone.beforeTo())
        || signs.report(zone.afterFrom(), zone.afterTo(), Strength.TELL);
  }

  /** Whether somebody is said to call something so: "Vane called him 'The Admiral'". */
  boolean isLabel() {
    for (int i = zone.beforeTo() - 1; i > zone.beforeFrom(); i--) {
      Token token = document.token(i);
      if (verbs.strength(token.lower()) == Strength.LABEL && !token.lower().endsWith("ing")) {
        return signs.nameSomebody(i - 1, i);
      }
    }
    return false;
  }

  /** Whether its sentence reports what somebody said or names somebody who may have said it. */
  boolean reportFragment(Wording wording) {
    if (setting.isBracketed()) {
      return false;
    }
    if (wording.titled() || (wording.sentence() && wording.words() < SENTENCE)) {
      return isLabel();
    }
    return signs.report(zone.beforeFrom(), zone.beforeTo(), Strength.FEEL)
        || signs.say(zone.beforeFrom(), zone.beforeTo())
        || signs.accord(zone.beforeFrom(), zone.beforeTo())
        || signs.report(zone.afterFrom(), zone.afterTo(), Strength.STATE)
        || signs.accord(zone.afterFrom(), zone.afterTo())
        || ((wording.words() > NAME || (wording.words() > 1 && setting.isTakenAs()))
            && (signs.nameSomebody(zone.beforeFrom(), zone.beforeTo())
                || signs.nameSomebody(zone.afterFrom(), zone.afterTo())));
  }
}
