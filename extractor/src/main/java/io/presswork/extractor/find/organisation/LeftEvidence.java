package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import io.presswork.extractor.section.PlaceNames;
import java.util.List;
import java.util.Set;

/** Weighs the words before a phrase. */
final class LeftEvidence {

  private static final Set<String> GIVEN =
      Set.of("awarded", "presented", "given", "went", "goes", "donated", "sold");

  private final AnnotatedDocument document;
  private final Casing casing;
  private final OrganisationWords words;
  private final TitleBefore titles;
  private final Residence residence;
  private final ItemEnd itemEnd;
  private final Prizes prizes;

  LeftEvidence(
      AnnotatedDocument document,
      Casing casing,
      OrganisationWords words,
      Titles titles,
      PlaceNames places,
      List<FoundMention> found) {
    this.document = document;
    this.casing = casing;
    this.words = words;
    this.titles = new TitleBefore(document, titles);
    this.residence = new Residence(document, places);
    this.itemEnd = new ItemEnd(document, found);
    this.prizes = new Prizes(document, words);
  }

  /** Whether a bare name is where somebody lives: "Ines Okafor, 41, of Aldmoor". */
  boolean isTown(Phrase phrase, Sentence sentence) {
    return residence.isTown(phrase, sentence);
  }

  /** The weight of the words before. */
  double weigh(Phrase phrase, Sentence sentence) {
    int at = phrase.first() - 1;
    if (at >= sentence.firstToken() && document.token(at).lower().equals("the")) {
      at--;
    }
    if (at < sentence.firstToken()) {
      return 0;
    }
    String before = document.token(at).lower();
    if (words.is(Group.BEFORE_ORG, before)) {
      return 1;
    }
    if (prizes.isPrizeOrShare(at, phrase, sentence)) {
      return -4;
    }
    if (words.is(Group.KIND_BEFORE, before)) {
      return 2.5;
    }
    boolean opens = at == sentence.firstToken();
    return switch (before) {
      case "in" -> phrase.isPlain() ? -0.8 : 0;
      case "of" -> of(at, phrase, sentence);
      case "for", "at", "with" -> preposition(before, at, sentence);
      case "," -> titles.isBefore(at, sentence) || titles.endsWithTitle(at, sentence) ? 2.2 : 0;
      case "about" -> opens ? 2.5 : 0;
      case "to" -> !opens && GIVEN.contains(document.token(at - 1).lower()) ? 1.5 : 0;
      case "'s", "’s" -> {
        boolean unit = words.is(Group.UNIT, document.token(phrase.end() - 1).lower());
        yield unit && phrase.size() > 1 ? 1.5 : 0;
      }
      case "by" -> !opens && isParticiple(document.token(at - 1)) ? 1.2 : 0.3;
      case "from" -> !opens && isPerson(at - 1) && phrase.isPlain() ? 1.2 : 0.3;
      case "new", "latest" -> -1;
      case "its", "their", "our", "his", "her" -> phrase.isPlain() ? -2 : 0;
      default -> 0;
    };
  }

  private double of(int of, Phrase phrase, Sentence sentence) {
    if (phrase.isPlain() && residence.isHome(of, sentence)) {
      return -3;
    }
    if (of == sentence.firstToken()) {
      return 0;
    }
    String before = document.token(of - 1).lower();
    if (phrase.form() != Phrase.Form.HEAD && words.is(Group.DEPARTMENT_TITLE, before)) {
      return -1.5;
    }
    return words.is(Group.MEMBER_OF, before) ? 2.2 : 0;
  }

  /** The weight of "for", "at" or "with". */
  private double preposition(String word, int at, Sentence sentence) {
    String before = at > sentence.firstToken() ? document.token(at - 1).lower() : "";
    if (titles.isBefore(at, sentence) || words.is(Group.MEMBER_OF, before)) {
      return 2.2;
    }
    return switch (word) {
      case "with" -> words.is(Group.DEALING, before) ? 1.5 : 0;
      case "at" -> titles.isPost(at, sentence) ? 2 : 0.5;
      default -> 0;
    };
  }

  private boolean isPerson(int token) {
    return document.token(token).name() == NameTag.PERSON;
  }

  private static boolean isParticiple(Token token) {
    return token.lower().endsWith("ed")
        || token.lower().endsWith("en")
        || token.lower().equals("run");
  }

  /** A capital "The" inside a sentence belongs to a name: "launched by The Blue Door". */
  double article(Phrase phrase, Sentence sentence) {
    int at = phrase.first() - 1;
    boolean inside = at > sentence.firstToken() && document.token(at).text().equals("The");
    return inside && !casing.opensSentence(at) ? 1 : 0;
  }

  /** The weight of a phrase that is the last part of a list's line. */
  double lastOfItem(Phrase phrase, Sentence sentence) {
    return itemEnd.weigh(phrase, sentence);
  }
}
