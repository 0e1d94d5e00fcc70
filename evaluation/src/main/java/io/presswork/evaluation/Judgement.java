package io.presswork.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure says, strictly, of one extracted fact or of one label that has none. Facts and
 * labels that a measure leaves out of its count altogether, such as awards without a recipient
 * where recipients are compared, and doubtful labels have no judgement.
 *
 * @param measure the measure
 * @param type the judgement
 * @param label the label; null unless it is right or missed
 * @param fact the extracted fact; null where a label was missed
 * @param text the label that was missed, else the extracted fact, as a line of a report
 * @param nearest what looks most like it on the other side; null where nothing does, and where it
 *     is neither wrong nor missed
 * @param differences the fields of a right fact whose values are not the labelled ones: of a city;
 *     of an award with its recipient; of a quote with its speaker
 */
public record Judgement(
    Measure measure,
    Type type,
    @Nullable Place label,
    @Nullable Place fact,
    String text,
    @Nullable String nearest,
    List<FieldDifference> differences) {

  /** Copies the list and checks the invariants. */
  public Judgement {
    differences = List.copyOf(differences);
    boolean hasLabel = type == Type.RIGHT || type == Type.MISSED;
    if ((label != null) != hasLabel || (fact != null) != (type != Type.MISSED)) {
      throw new IllegalArgumentException(type + " of label " + label + " and fact " + fact);
    }
  }

  /** The four things a fact or label can be. */
  public enum Type {
    /** An extracted fact and the label it is (true positive). */
    RIGHT,
    /** An extracted fact that is no label (false positive). */
    WRONG,
    /** An extracted fact that matches only a doubtful label; not scored. */
    EXCUSED,
    /** A label that was not extracted (false negative). */
    MISSED
  }
}
