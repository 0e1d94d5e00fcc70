package io.presswork.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One utterance with one attribution.
 *
 * @param kind direct or indirect
 * @param parts its pieces without the quotation marks, in text order; never empty
 * @param speaker full name of the speaker from anywhere in the release; null where the text does
 *     not tell
 * @param speakerMention the words that name the speaker at the quote, such as {@code she}
 * @param title role of the speaker, without the organisation
 * @param organisation organisation the speaker speaks for
 * @param cue the reporting verb
 * @param rule the rule that named the speaker, or that accepted the quote where it has none
 * @param confidence estimated probability that quote and speaker are right, 0 to 1
 */
public record Quote(
    QuoteKind kind,
    List<Span> parts,
    @Nullable String speaker,
    @Nullable String speakerMention,
    @Nullable String title,
    @Nullable String organisation,
    @Nullable String cue,
    String rule,
    double confidence) {

  /** Copies the list and checks the invariants. */
  public Quote {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quote without words");
    }
    parts = List.copyOf(parts);
    Confidence.check(confidence);
  }

  /** The words of all parts, white space folded, joined by one space. */
  public String text() {
    StringBuilder joined = new StringBuilder();
    for (Span part : parts) {
      if (joined.length() > 0) {
        joined.append(' ');
      }
      joined.append(part.text().strip().replaceAll("\\s++", " "));
    }
    return joined.toString();
  }
}
