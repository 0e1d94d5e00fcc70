package io.presswork.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of one release.
 *
 * @param id the release
 * @param extracted whether there was an extraction of it; where there was none, everything is
 *     missed
 * @param measures scores of the measures whose kind was labelled
 * @param fields scores of all fields
 * @param errors its strict errors, by measure
 * @param fieldErrors its wrong and missing fields, by field
 */
public record DocumentScore(
    String id,
    boolean extracted,
    Map<Measure, MeasureScore> measures,
    Map<Field, FieldScore> fields,
    List<EvaluationError> errors,
    List<FieldError> fieldErrors) {

  /** Copies the collections. */
  public DocumentScore {
    EnumMap<Measure, MeasureScore> measureCopy = new EnumMap<>(Measure.class);
    measureCopy.putAll(measures);
    measures = Collections.unmodifiableMap(measureCopy);
    EnumMap<Field, FieldScore> fieldCopy = new EnumMap<>(Field.class);
    fieldCopy.putAll(fields);
    fields = Collections.unmodifiableMap(fieldCopy);
    errors = List.copyOf(errors);
    fieldErrors = List.copyOf(fieldErrors);
  }

  /** The score of a measure; nothing to find where its kind was not labelled. */
  public MeasureScore score(Measure measure) {
    return measures.getOrDefault(measure, MeasureScore.NONE);
  }

  /** The score of a field. */
  public FieldScore field(Field field) {
    return fields.getOrDefault(field, FieldScore.NONE);
  }
}
