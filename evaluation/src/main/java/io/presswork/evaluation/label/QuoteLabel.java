package io.presswork.evaluation.label;

import java.util.List;

/**
 * One utterance in quotation marks with one attribution.
 *
 * @param parts its pieces without the quotation marks, in text order; never empty
 * @param speakers every acceptable name of the speaker, the canonical one first; empty where the
 *     text does not tell who spoke
 * @param speakerDoubtful whether naming one of {@code speakers} is to be neither rewarded nor
 *     punished, because the text only hints at who spoke
 * @param titles every acceptable role of the speaker; empty where none is told
 * @param organisations every acceptable name of whom the speaker speaks for; empty where none is
 *     told
 * @param doubtful whether extracting the quote is to be neither rewarded nor punished
 */
public record QuoteLabel(
    List<String> parts,
    List<String> speakers,
    boolean speakerDoubtful,
    List<String> titles,
    List<String> organisations,
    boolean doubtful) {

  /** Copies the lists and checks the invariants. */
  public QuoteLabel {
    parts = parts.stream().filter(part -> !part.isBlank()).toList();
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quote without words");
    }
    speakers = Forms.of(speakers);
    titles = Forms.of(titles);
    organisations = Forms.of(organisations);
  }
}
