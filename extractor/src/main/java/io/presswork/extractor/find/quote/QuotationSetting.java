package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import java.util.Set;

/** How a quotation stands in its sentence: alone, in a list, as an attribute, in brackets. */
final class QuotationSetting {

  /** Most tokens between two fragments that somebody said in one breath. */
  private static final int LINK = 10;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Before a noun, so that a quotation between is the noun's attribute. */
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "each", "any", "such", "these", "those", "this", "that", "its", "their", "all", "no",
          "every", "some", "many", "like", "with", "for", "of", "only", "our", "more", "other");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "in", "to", "at", "on", "and", "or", "by", "with", "from", "as", "is", "was",
          "who", "that", "which");

  private final AnnotatedDocument document;
  private final SpeechZone zone;
  private final ReportingVerbs verbs;

  QuotationSetting(AnnotatedDocument document, SpeechZone zone, ReportingVerbs verbs) {
    this.document = document;
    this.zone = zone;
    this.verbs = verbs;
  }

  /** Whether nothing but a full stop, colon or the block's edge stands before it. */
  boolean isAlone() {
    if (zone.beforeTo() == zone.beforeFrom()) {
      return true;
    }
    String last = document.token(zone.beforeTo() - 1).text();
    return ".!?:".contains(last);
  }

  /** Whether a few words of one sentence part it from the span before it. */
  boolean isLinked() {
    int gap = zone.beforeTo() - zone.beforeFrom();
    return gap == 0 ? isAfterComma() : gap <= LINK && !isAlone();
  }

  /** Whether a comma and marks alone part it from the span before it. */
  private boolean isAfterComma() {
    int i = zone.beforeTo() - 1;
    while (i > 0 && SpeechZone.isMark(document.token(i))) {
      i--;
    }
    return i >= 0 && document.token(i).text().equals(",");
  }

  /** Whether "and", "or" or a comma alone part it from the span before it. */
  boolean isListed() {
    int gap = zone.beforeTo() - zone.beforeFrom();
    for (int i = zone.beforeFrom(); i < zone.beforeTo(); i++) {
      String word = document.token(i).lower();
      if (!word.equals("and") && !word.equals("or") && !word.equals(",") && !word.equals("a")) {
        return false;
      }
    }
    return gap > 0 && gap <= 3;
  }

  /** Whether it stands like an adjective between an article and a noun: 'the "smart" fridge'. */
  boolean isAttribute() {
    int last = zone.beforeTo() - 1;
    if (last < zone.beforeFrom() || zone.afterFrom() >= zone.afterTo()) {
      return false;
    }
    String word = document.token(last).lower();
    Token next = document.token(zone.afterFrom());
    boolean article = ARTICLES.contains(word) || BEFORE_NOUN.contains(word);
    return article
        && next.isWord()
        && Character.isLowerCase(next.text().charAt(0))
        && !PREPOSITIONS.contains(next.lower())
        && !verbs.reports(next.lower(), Strength.FEEL);
  }

  /** Whether an abbreviation in brackets follows, which marks a term: '"small start" (SS)'. */
  boolean isAbbreviated() {
    int from = zone.afterFrom();
    return from + 2 < zone.afterTo()
        && document.token(from).text().equals("(")
        && document.token(from + 1).isAllCaps()
        && document.token(from + 2).text().equals(")");
  }

  /** Whether a bracket opens right before it or closes right after it. */
  boolean isBracketed() {
    return (zone.beforeTo() > zone.beforeFrom()
            && document.token(zone.beforeTo() - 1).text().equals("("))
        || (zone.afterFrom() < zone.afterTo()
            && document.token(zone.afterFrom()).text().equals(")"));
  }

  /** Whether "as" leads to it: "pounded him as a 'con artist'". */
  boolean isTakenAs() {
    int last = zone.beforeTo() - 1;
    if (last > zone.beforeFrom() && ARTICLES.contains(document.token(last).lower())) {
      last--;
    }
    return last >= zone.beforeFrom() && document.token(last).lower().equals("as");
  }
}
