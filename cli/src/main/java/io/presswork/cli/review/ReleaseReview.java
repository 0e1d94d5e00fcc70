package io.presswork.cli.review;

import io.presswork.evaluation.EvaluationReport;
import io.presswork.evaluation.Evaluator;
import io.presswork.evaluation.Judgement;
import io.presswork.evaluation.Measure;
import io.presswork.evaluation.Score;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.exporter.report.MeasureRow;
import io.presswork.exporter.report.ReviewedRelease;
import io.presswork.model.Release;
import java.util.Arrays;
import java.util.List;

/** Puts scores into the form that the report shows. */
public final class ReleaseReview {

  private ReleaseReview() {}

  /**
   * A release beside its hand labels.
   *
   * @param gold its labels
   * @param release its extraction
   */
  public static ReviewedRelease of(LabelledRelease gold, Release release) {
    LabelledRelease extracted = LabelledRelease.of(release);
    List<Judgement> judgements = Evaluator.judge(gold, extracted);
    return new ReviewedRelease(
        release,
        FactReviews.of(gold, extracted, release, judgements),
        new MissedFacts(gold, release.text()).of(judgements));
  }

  /** The strict scores over all releases, in order of the measures. */
  public static List<MeasureRow> measures(EvaluationReport report) {
    return Arrays.stream(Measure.values())
        .map(measure -> row(measure, report.score(measure).strict()))
        .toList();
  }

  private static MeasureRow row(Measure measure, Score score) {
    return new MeasureRow(
        measure.label(),
        score.tp(),
        score.fp(),
        score.fn(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
