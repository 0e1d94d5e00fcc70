package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.city.CityWords.Group;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the cities around a name say for it: beside "Hull and Ljubljana" Durham is a city, and in a
 * list whose lines end in towns the word at the end of one more line is a town too.
 */
final class CityCompany {

  /** A name joined to a city gains this much. */
  private static final double BESIDE_CITY = 2;

  /** Two names that may both be cities say this much for each other. */
  private static final double BESIDE_LIKELY = 0.5;

  /** A name whose sentence has a sure city elsewhere gains this much. */
  private static final double NEAR_CITY = 0.5;

  /** Under this weight a name only looks like a city. */
  private static final double LIKELY = 0.9;

  /** Under this weight too much speaks against a name for its company to count. */
  private static final double HOPELESS = -1.1;

  /** A line's last words gain this much where other lines of the document end in cities. */
  private static final double AMONG_ITEMS = 2;

  private static final int FEWEST_ITEMS = 2;
  private static final int WIDEST_JOINT = 6;

  private final AnnotatedDocument document;
  private final CityWords words;
  private final CityContext context;
  private final AreaContext areas;

  CityCompany(AnnotatedDocument document, CityWords words, CityContext context, AreaContext areas) {
    this.document = document;
    this.words = words;
    this.context = context;
    this.areas = areas;
  }

  /**
   * Raises the weights of names in good company, again and again until none gains from another.
   *
   * @param matches in text order
   * @param weights one for each match; changed
   */
  void raise(List<CityMatch> matches, double[] weights) {
    raiseItems(matches, weights);
    boolean[] raised = new boolean[weights.length];
    for (int i = 1; i < weights.length; i++) {
      if (weights[i] >= LIKELY
          && weights[i - 1] >= LIKELY
          && isJoined(matches.get(i - 1).end(), matches.get(i).first())) {
        weights[i - 1] += raised[i - 1] ? 0 : BESIDE_LIKELY;
        weights[i] += BESIDE_LIKELY;
        raised[i] = true;
      }
    }
    raiseNearCity(matches, weights);
    for (int i = 1; i < weights.length; i++) {
      spread(matches, weights, i - 1, i);
    }
    for (int i = weights.length - 1; i > 0; i--) {
      spread(matches, weights, i, i - 1);
    }
  }

  private void spread(List<CityMatch> matches, double[] weights, int from, int to) {
    boolean wanted = weights[to] < CityEvidence.ENOUGH && weights[to] > HOPELESS;
    CityMatch left = matches.get(Math.min(from, to));
    CityMatch right = matches.get(Math.max(from, to));
    if (wanted && weights[from] >= CityEvidence.ENOUGH && isJoined(left.end(), right.first())) {
      weights[to] += BESIDE_CITY;
    }
  }

  /** A name that lacks little is a city if its sentence speaks of another. */
  private void raiseNearCity(List<CityMatch> matches, double[] weights) {
    Set<Integer> sentences = new HashSet<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] >= CityEvidence.ENOUGH) {
        sentences.add(document.sentenceOf(matches.get(i).first()));
      }
    }
    for (int i = 0; i < weights.length; i++) {
      boolean lacks = weights[i] < CityEvidence.ENOUGH && weights[i] >= LIKELY;
      if (lacks && sentences.contains(document.sentenceOf(matches.get(i).first()))) {
        weights[i] += NEAR_CITY;
      }
    }
  }

  private void raiseItems(List<CityMatch> matches, double[] weights) {
    int sure = 0;
    for (int i = 0; i < weights.length; i++) {
      CityMatch match = matches.get(i);
      if (weights[i] >= CityEvidence.ENOUGH && context.closesItem(match.first(), match.end())) {
        sure++;
      }
    }
    for (int i = 0; sure >= FEWEST_ITEMS && i < weights.length; i++) {
      CityMatch match = matches.get(i);
      if (weights[i] < CityEvidence.ENOUGH && context.closesItem(match.first(), match.end())) {
        weights[i] += AMONG_ITEMS;
      }
    }
  }

  /**
   * Whether only commas, conjunctions, a region and "the village of" stand between two names.
   *
   * @param end index after the last token of the one
   * @param first index of the first token of the other
   */
  boolean isJoined(int end, int first) {
    if (first - end < 1
        || first - end > WIDEST_JOINT
        || document.sentenceOf(end) != document.sentenceOf(first)) {
      return false;
    }
    int at = end;
    boolean joint = false;
    while (at < first) {
      Token token = document.token(at);
      int area = at == end ? areas.behind(at) : 0;
      if (area > 0 && at + area < first) {
        at += area;
        continue;
      }
      boolean sign = words.is(Group.JOINT, token.lower());
      joint |= sign;
      if (!sign && !words.is(Group.JOINT_FILLER, token.lower())) {
        return false;
      }
      at++;
    }
    return joint;
  }
}
