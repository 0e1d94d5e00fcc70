package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import io.presswork.extractor.section.PlaceNames;
import java.util.Set;

/** Weighs the words behind a phrase. */
final class RightEvidence {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "another");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> AUXILIARY = Set.of("has", "have", "also", "recently", "today");
  private static final Set<String> SETTLED =
      Set.of("headquartered", "based", "founded", "established", "whose");
  private static final int FAR = 9;
  private static final int WIDEST_OWN = 3;

  private final AnnotatedDocument document;
  private final OrganisationWords words;
  private final PlaceNames places;

  RightEvidence(AnnotatedDocument document, OrganisationWords words, PlaceNames places) {
    this.document = document;
    this.words = words;
    this.places = places;
  }

  /** "Aldmoor, Northshire": a region or country stands behind a bare name. */
  boolean isTown(Phrase phrase, Sentence sentence) {
    int at = phrase.end();
    return phrase.isPlain()
        && at + 1 < sentence.endToken()
        && document.token(at).text().equals(",")
        && isArea(at + 1, sentence.endToken());
  }

  /** The weight of the words behind. */
  double weigh(Phrase phrase, Sentence sentence) {
    int at = phrase.end();
    if (at >= sentence.endToken()) {
      return 0;
    }
    Token next = document.token(at);
    if (words.is(Group.AFTER_OTHER, next.lower())) {
      return next.name() == NameTag.ORGANISATION ? 0 : -1.5;
    }
    if (words.is(Group.AFTER_ORG, next.lower())) {
      return 2;
    }
    if (words.is(Group.ORG_VERB, next.lower())) {
      return 1.5;
    }
    boolean possessive = next.text().equals("'s") || next.text().equals("’s");
    if (possessive && at + 1 < sentence.endToken()) {
      return owns(at + 1, sentence) ? 2 : 0.3;
    }
    if (AUXILIARY.contains(next.lower()) && at + 1 < sentence.endToken()) {
      return words.is(Group.ORG_VERB, document.token(at + 1).lower()) ? 1.5 : 0;
    }
    boolean settled = next.text().equals(",") && at + 1 < sentence.endToken();
    if (settled && SETTLED.contains(document.token(at + 1).lower())) {
      return 1.5;
    }
    if (next.text().equals("(")) {
      return isTicker(at, sentence) ? 4 : 0;
    }
    if (isTown(phrase, sentence)) {
      return -3.5;
    }
    boolean apposition = next.text().equals(",") || BE.contains(next.lower());
    if (apposition
        && at + 1 < sentence.endToken()
        && ARTICLES.contains(document.token(at + 1).lower())) {
      return describes(at + 2, sentence.endToken());
    }
    return 0;
  }

  /** "X's staff", "X's finance chief": what organisations have, a small word or two before it. */
  private boolean owns(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.endToken(), from + WIDEST_OWN); i++) {
      Token word = document.token(i);
      if (words.is(Group.AFTER_ORG, word.lower())) {
        return true;
      }
      if (!word.isWord() || word.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a region or country begins at a token: "Aldmoor, Northshire" is a town. */
  private boolean isArea(int first, int limit) {
    for (int end = Math.min(limit, first + 3); end > first; end--) {
      String name = document.tokenText(first, end);
      if (places.isRegion(name) || places.isCountry(name)) {
        return document.token(first).isCapitalised();
      }
    }
    return false;
  }

  private boolean isTicker(int bracket, Sentence sentence) {
    return bracket + 2 < sentence.endToken()
        && words.is(Group.WIRE, document.token(bracket + 1).lower())
        && document.token(bracket + 2).text().equals(":");
  }

  /** What a noun phrase says for or against an organisation. */
  private double describes(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + FAR); i++) {
      String word = document.token(i).lower();
      if (words.is(Group.IS_A, word)) {
        return 2.5;
      }
      if (words.is(Group.IS_NOT_A, word)) {
        return -3;
      }
      if (word.equals("who") || word.equals("that") || word.equals("which")) {
        return 0;
      }
    }
    return 0;
  }
}
