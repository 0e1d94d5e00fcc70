package io.presswork.evaluation;

import io.presswork.evaluation.label.LabelledRelease;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores extractions against hand labels. */
public final class Evaluator {

  private Evaluator() {}

  /**
   * Scores extractions against hand labels. Releases are paired by identifier. A labelled release
   * without an extraction has all its facts missed; an extraction without labels is only reported.
   * The order of releases and facts does not matter.
   *
   * @param gold hand labels
   * @param extracted extractions of the same releases
   * @throws IllegalArgumentException if two releases of one side have the same identifier
   */
  public static EvaluationReport evaluate(
      Collection<LabelledRelease> gold, Collection<LabelledRelease> extracted) {
    Map<String, LabelledRelease> goldById = byId(gold, "labels");
    Map<String, LabelledRelease> extractedById = byId(extracted, "extractions");
    List<DocumentScore> documents =
        goldById.values().stream()
            .map(
                labels -> {
                  LabelledRelease extraction = extractedById.get(labels.id());
                  return extraction == null
                      ? new DocumentScorer(labels, LabelledRelease.empty(labels.id())).score(false)
                      : new DocumentScorer(labels, extraction).score(true);
                })
            .toList();
    return new EvaluationReport(
        documents,
        extractedById.keySet().stream().filter(id -> !goldById.containsKey(id)).toList());
  }

  /**
   * Says of every extracted fact of a release, and of every label, how it was scored: by measure,
   * then by extracted fact in the order of its list, the missed labels at the end. There are as
   * many of each type as {@link #evaluate} counts. Unlike the scores, places depend on the order in
   * which facts are given.
   *
   * @param gold hand labels of the release
   * @param extracted its extraction
   */
  public static List<Judgement> judge(LabelledRelease gold, LabelledRelease extracted) {
    return new Judge(gold, extracted).judge();
  }

  private static Map<String, LabelledRelease> byId(
      Collection<LabelledRelease> releases, String what) {
    Map<String, LabelledRelease> byId = new TreeMap<>();
    for (LabelledRelease release : releases) {
      if (byId.put(release.id(), release) != null) {
        throw new IllegalArgumentException("two " + what + " of " + release.id());
      }
    }
    return byId;
  }
}
