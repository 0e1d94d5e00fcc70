package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.section.Block.Shape;
import io.presswork.extractor.section.PlaceNames;
import java.util.List;

/**
 * Weighs what speaks for and against a phrase as an organisation's name: its own words, the name
 * model, the words on either side. The weights are hand-set; {@link #ENOUGH} is the line.
 */
final class Evidence {

  /** A phrase of this weight is taken for an organisation. */
  static final double ENOUGH = 2;

  private final AnnotatedDocument document;
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
      List<FoundMention> found) {
    this.document = document;
    this.casing = casing;
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
    weight += right.weigh(phrase, sentence) + left.weigh(phrase, sentence);
    weight += titled ? 0 : left.article(phrase, sentence);
    weight += left.lastOfItem(phrase, sentence);
    weight += domains.spell(document.tokenText(phrase.first(), phrase.end())) ? 2 : 0;
    boolean item = sentence.block().shape() == Shape.ITEM;
    return titled && !item && phrase.form() != Phrase.Form.LEGAL ? weight - 1 : weight;
  }
}
