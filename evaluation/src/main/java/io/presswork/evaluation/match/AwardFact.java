package io.presswork.evaluation.match;

import io.presswork.evaluation.label.AwardLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * A pair of award and recipient.
 *
 * @param label the label it was made of
 * @param names the award's acceptable names, and each with the category before or behind it
 * @param looseNames those, and the category by itself
 * @param recipients every acceptable name of the recipient; none where none is told
 */
public record AwardFact(AwardLabel label, Phrases names, Phrases looseNames, Phrases recipients)
    implements Fact {

  static AwardFact of(AwardLabel label) {
    List<String> names = new ArrayList<>(label.names());
    String category = label.category();
    if (category != null) {
      for (String name : label.names()) {
        names.add(category + " " + name);
        names.add(name + " " + category);
      }
    }
    List<Phrase> phrases = new ArrayList<>();
    names.forEach(name -> phrases.add(words(name)));
    Phrases strict = Phrases.of(phrases);
    if (category != null) {
      phrases.add(words(category));
    }
    return new AwardFact(label, strict, Phrases.of(phrases), Phrases.ofNames(label.recipients()));
  }

  /** The words of a name without punctuation between them and years around them. */
  private static Phrase words(String name) {
    Phrase phrase = Phrase.ofName(name);
    List<String> tokens = phrase.tokens();
    int begin = 0;
    int end = tokens.size();
    while (begin < end && isYear(tokens.get(begin))) {
      begin++;
    }
    while (end > begin && isYear(tokens.get(end - 1))) {
      end--;
    }
    return phrase.only(begin < end ? tokens.subList(begin, end) : tokens);
  }

  private static boolean isYear(String token) {
    return token.length() == 4
        && (token.startsWith("19") || token.startsWith("20"))
        && token.chars().allMatch(c -> c >= '0' && c <= '9');
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
