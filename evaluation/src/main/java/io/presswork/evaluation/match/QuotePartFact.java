package io.presswork.evaluation.match;

import io.presswork.evaluation.label.QuoteLabel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One piece of a quote.
 *
 * @param label the label of the quote
 * @param index which of its pieces, from 0
 * @param words the piece
 * @param speakers every acceptable full name of the speaker; none where none is told
 * @param lastNames the last names of the same
 */
public record QuotePartFact(
    QuoteLabel label, int index, Phrase words, Phrases speakers, Phrases lastNames)
    implements Fact {

  static List<QuotePartFact> of(QuoteLabel label) {
    Phrases full = Phrases.of(label.speakers().stream().map(PersonName::full).toList());
    Phrases last = Phrases.of(label.speakers().stream().map(PersonName::last).toList());
    return IntStream.range(0, label.parts().size())
        .mapToObj(
            i -> new QuotePartFact(label, i, Phrase.ofPassage(label.parts().get(i)), full, last))
        .toList();
  }

  @Override
  public String text() {
    return label.parts().get(index).strip().replaceAll("\\s++", " ");
  }

  /** The name of the speaker, for a report. */
  String speaker() {
    return label.speakers().isEmpty() ? "nobody" : label.speakers().get(0);
  }

  @Override
  public boolean doubtful() {
    return label.doubtful();
  }

  @Override
  public String key() {
    return index + " " + label;
  }
}
