package io.presswork.extractor.find.quote;

import io.presswork.extractor.MarkedText;
import io.presswork.extractor.find.FoundMention;
import java.util.List;

/** What the finder of indirect quotes takes from a marked text. */
final class Reports {

  private static final QuoteFinder QUOTED = new QuoteFinder();
  private static final IndirectQuoteFinder REPORTED = new IndirectQuoteFinder();

  private Reports() {}

  /** The reported clauses with their pieces parted by bars. */
  static List<String> in(String marked) {
    MarkedText text = MarkedText.of(marked);
    List<FoundMention> quoted = QUOTED.find(text.document(), text.mentions());
    return REPORTED.find(text.document(), quoted).stream()
        .map(
            clause ->
                String.join(
                    " | ",
                    clause.pieces().stream()
                        .map(piece -> text.document().text(piece.begin(), piece.end()))
                        .toList()))
        .toList();
  }
}
