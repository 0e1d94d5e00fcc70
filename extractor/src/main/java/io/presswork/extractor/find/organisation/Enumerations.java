package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Enumerations in running text: "A, B and C" are of one kind, so where two are organisations the
 * others are.
 */
final class Enumerations {

  private static final Set<String> LINKS = Set.of(",", "and", "or", ";", "&", "the", "as", "well");
  private static final double BOOST = 2;

  private final AnnotatedDocument document;

  Enumerations(AnnotatedDocument document) {
    this.document = document;
  }

  /**
   * What the enumerations add to each phrase's weight.
   *
   * @param phrases in text order
   * @param weights of the phrases by themselves
   */
  double[] boosts(List<Phrase> phrases, double[] weights) {
    double[] boosts = new double[weights.length];
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (!run.isEmpty() && !isLinked(phrases.get(i - 1), phrases.get(i))) {
        close(run, phrases, weights, boosts);
        run.clear();
      }
      run.add(i);
    }
    close(run, phrases, weights, boosts);
    return boosts;
  }

  private boolean isLinked(Phrase left, Phrase right) {
    if (right.first() - left.end() > 4
        || right.first() == left.end()
        || document.sentenceOf(left.first()) != document.sentenceOf(right.first())) {
      return false;
    }
    for (int i = left.end(); i < right.first(); i++) {
      if (!LINKS.contains(document.token(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private void close(List<Integer> run, List<Phrase> phrases, double[] weights, double[] boosts) {
    long sure = run.stream().filter(i -> weights[i] >= Evidence.ENOUGH).count();
    if (run.size() < 3 || sure < 2) {
      return;
    }
    for (int i : run) {
      if (weights[i] > -1 && !isPlace(phrases.get(i))) {
        boosts[i] = BOOST;
      }
    }
  }

  private boolean isPlace(Phrase phrase) {
    return document.token(phrase.end() - 1).name() == NameTag.LOCATION;
  }
}
