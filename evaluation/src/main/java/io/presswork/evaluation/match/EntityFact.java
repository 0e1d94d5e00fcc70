package io.presswork.evaluation.match;

import java.util.List;

/**
 * An organisation or city.
 *
 * @param label the label it was made of
 * @param forms every form of its name
 * @param text the canonical name
 * @param doubtful whether it is to be neither rewarded nor punished
 * @param <L> type of the label
 */
public record EntityFact<L>(L label, Phrases forms, String text, boolean doubtful) implements Fact {

  static <L> EntityFact<L> of(L label, List<String> forms, boolean doubtful) {
    return new EntityFact<>(label, Phrases.ofNames(forms), forms.get(0), doubtful);
  }

  @Override
  public String key() {
    return String.valueOf(label);
  }
}
