package io.presswork.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The scores of a set of releases.
 *
 * @param documents the labelled releases, in order of their identifiers
 * @param withoutLabels identifiers of extracted releases that have no labels, in order; they are
 *     not scored
 */
public record EvaluationReport(List<DocumentScore> documents, List<String> withoutLabels) {

  /** Copies the lists. */
  public EvaluationReport {
    documents = documents.stream().sorted(Comparator.comparing(DocumentScore::id)).toList();
    withoutLabels = withoutLabels.stream().sorted().toList();
  }

  /** The score of a measure over all facts of all releases. */
  public MeasureScore score(Measure measure) {
    return documents.stream()
        .map(document -> document.score(measure))
        .reduce(MeasureScore.NONE, MeasureScore::plus);
  }

  /**
   * The mean strict F1 of the releases that have something to find or to extract; empty if there is
   * none. One release with many facts weighs no more than another.
   */
  public OptionalDouble meanF1(Measure measure) {
    return documents.stream()
        .map(document -> document.score(measure).strict())
        .filter(score -> !score.equals(Score.NONE))
        .mapToDouble(Score::f1)
        .average();
  }

  /** The score of a field over all facts of all releases. */
  public FieldScore field(Field field) {
    return documents.stream()
        .map(document -> document.field(field))
        .reduce(FieldScore.NONE, FieldScore::plus);
  }

  /** Every strict error, by measure, then by release. */
  public List<EvaluationError> errors() {
    return documents.stream()
        .flatMap(document -> document.errors().stream())
        .sorted(Comparator.comparing(EvaluationError::measure))
        .toList();
  }

  /** Every wrong or missing field, by field, then by release. */
  public List<FieldError> fieldErrors() {
    return documents.stream()
        .flatMap(document -> document.fieldErrors().stream())
        .sorted(Comparator.comparing(FieldError::field))
        .toList();
  }

  /** Identifiers of the labelled releases that have no extraction, in order. */
  public List<String> withoutExtraction() {
    return documents.stream()
        .filter(document -> !document.extracted())
        .map(DocumentScore::id)
        .toList();
  }
}
