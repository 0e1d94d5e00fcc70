package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names whose words alone show that they are awards: by a head noun ("Orrin Prize"), a period
 * ("Baker of the Year"), a superlative ("Best Newcomer", "Top 20 Employers") or as a proper name
 * ("Hall of Fame").
 */
public final class AwardNameFinder implements MentionFinder {

  private static final String RULE = "award.name";
  private static final double CONFIDENCE = 0.8;

  /** A name that ends in "Award" is no person's and no organisation's, whatever its other words. */
  private static final double HEADED = 0.98;

  private final AwardWords words;

  /** Makes one over the award words. */
  public AwardNameFinder(AwardWords words) {
    this.words = words;
  }

  @Override
  public List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found) {
    List<FoundMention> mentions = new ArrayList<>();
    for (AwardName name : names(document, found)) {
      int last = document.tokenFrom(name.stop()) - 1;
      boolean headed = words.isHead(document.token(last)) && document.token(last).isCapitalised();
      mentions.add(
          new FoundMention(
              MentionKind.AWARD,
              name.wholeBegin(),
              name.wholeStop(),
              RULE,
              headed ? HEADED : CONFIDENCE));
    }
    return mentions;
  }

  /** The names of a document in text order, not overlapping. */
  public List<AwardName> names(AnnotatedDocument document, List<FoundMention> found) {
    NameBounds bounds = new NameBounds(words, new Obstacles(document, found));
    NameStretches stretches = new NameStretches(words, document.tokens(), bounds);
    NameTrimmer trimmer = new NameTrimmer(words, document, found);
    List<AwardName> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int from = sentence.firstToken();
      for (int i = from; i < sentence.endToken(); i++) {
        Stretch stretch = stretches.at(i, from, sentence.endToken());
        if (stretch == null) {
          continue;
        }
        AwardName name = trimmer.trim(stretch.first(), stretch.end());
        if (name != null) {
          names.add(name);
          from = name.end();
          i = name.end() - 1;
        }
      }
    }
    return names;
  }
}
