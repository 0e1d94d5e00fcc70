package io.presswork.evaluation.match;

import io.presswork.evaluation.label.AwardLabel;

/**
 * A pair of award and recipient.
 *
 * @param label the label it was made of
 * @param name what the award may be called
 * @param recipients every acceptable name of the recipient; none where none is told
 * @param years the years that may stand for it; none where none is told
 */
public record AwardFact(AwardLabel label, AwardName name, Phrases recipients, Phrases years)
    implements Fact {

  static AwardFact of(AwardLabel label) {
    return new AwardFact(
        label,
        AwardName.of(label),
        Phrases.ofNames(label.recipients()),
        Phrases.ofNames(label.years().stream().map(String::valueOf).toList()));
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder(label.names().get(0));
    if (label.category() != null) {
      text.append(" [").append(label.category()).append(']');
    }
    text.append(" -> ");
    text.append(label.recipients().isEmpty() ? "nobody" : label.recipients().get(0));
    if (!label.outcomes().isEmpty()) {
      text.append(" (").append(label.outcomes().get(0).label()).append(')');
    }
    return text.toString();
  }

  @Override
  public boolean doubtful() {
    return label.doubtful();
  }

  @Override
  public String key() {
    return label.toString();
  }
}
