package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.person.GivenNames;
import io.presswork.extractor.section.Block.Shape;
import io.presswork.extractor.section.PlaceNames;
import java.util.List;
import java.util.Set;

/**
 * Weighs what speaks for and against a phrase as an organisation's name: its own words, the name
 * model, the words on either side. The weights are hand-set; {@link #ENOUGH} is the line.
 */
final class Evidence {

  /** A phrase of this weight is taken for an organisation. */
  static final double ENOUGH = 2;

  /** What the words around weigh where they leave no doubt. */
  private static final double NAMED = 2.2;

  private static final Set<String> PERSONAL = Set.of(",", "at", "said", "says", "called");

  private final AnnotatedDocument document;
  private final PlaceNames places;
  private final GivenNames given;
  private final Casing casing;
  private final Domains domains;
  private final OwnEvidence own;
  private final LeftEvidence left;
  private final RightEvidence right;
  private final Units units;
  private final JobTitles jobs;

  Evidence(
      AnnotatedDocument document,
      Casing casing,
      OrganisationWords words,
      Titles titles,
      PlaceNames places,
      GivenNames given,
      List<FoundMention> found) {
    this.document = document;
    this.casing = casing;
    this.places = places;
    this.given = given;
    this.domains = Domains.of(document.text());
    this.own = new OwnEvidence(document, casing, words);
    this.left = new LeftEvidence(document, casing, words, titles, places, found);
    this.units = new Units(document, words, places);
    this.jobs = new JobTitles(document, titles);
    this.right = new RightEvidence(document, words, places);
  }

  /** Whether the words around a bare name say that it is a town, here and so everywhere. */
  boolean isTown(Phrase phrase) {
    Sentence sentence = document.sentences().get(document.sentenceOf(phrase.first()));
    return left.isTown(phrase, sentence) || right.isTown(phrase, sentence);
  }

  /** The weight of everything about one phrase. */
  double weigh(Phrase phrase) {
    Sentence sentence = document.sentences().get(document.sentenceOf(phrase.first()));
    boolean titled = casing.isTitled(document.sentenceOf(phrase.first()));
    double weight = own.weigh(phrase);
    boolean unit = units.isUnit(phrase.first(), phrase.end());
    if (!unit && phrase.form() != Phrase.Form.LEGAL && jobs.holds(phrase, sentence)) {
      return -4;
    }
    if (unit && units.isOwned(phrase.end(), sentence.endToken())) {
      weight += 3;
    }
    double before = left.weigh(phrase, sentence);
    double around = right.weigh(phrase, sentence) + before;
    weight += around;
    if ((phrase.size() > 1 ? around : before) >= NAMED && isUnknown(phrase)) {
      // The name model takes names that it does not know for people and places.
      weight += own.against(phrase);
    }
    if (isPerson(phrase, sentence)) {
      weight -= 4;
    }
    weight += titled ? 0 : left.article(phrase, sentence);
    weight += left.lastOfItem(phrase, sentence);
    weight += domains.spell(document.tokenText(phrase.first(), phrase.end())) ? 2 : 0;
    boolean item = sentence.block().shape() == Shape.ITEM;
    return titled && !item && phrase.form() != Phrase.Form.LEGAL ? weight - 1 : weight;
  }

  /** What the words around one phrase say for it, without its own; never negative. */
  double support(Phrase phrase) {
    Sentence sentence = document.sentences().get(document.sentenceOf(phrase.first()));
    return Math.max(0, left.weigh(phrase, sentence)) + Math.max(0, right.weigh(phrase, sentence));
  }

  private boolean isUnknown(Phrase phrase) {
    String text = document.tokenText(phrase.first(), phrase.end());
    return !given.contains(document.token(phrase.first()).text())
        && !places.isCity(text)
        && !places.isRegion(text)
        && !places.isCountry(text);
  }

  /** "Ines Shore at", "Ines Shore, editor of": a given name and a surname. */
  private boolean isPerson(Phrase phrase, Sentence sentence) {
    boolean named =
        phrase.isPlain()
            && phrase.size() == 2
            && given.contains(document.token(phrase.first()).text())
            && !places.isCity(document.token(phrase.first()).text());
    if (!named || phrase.end() >= sentence.endToken()) {
      return false;
    }
    String next = document.token(phrase.end()).lower();
    return PERSONAL.contains(next);
  }
}
