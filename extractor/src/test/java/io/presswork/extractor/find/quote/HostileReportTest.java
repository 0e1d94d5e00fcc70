package io.presswork.extractor.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.MarkedText;
import io.presswork.extractor.find.FoundMention;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports without sense: linear time, pieces in order and inside the text. */
class HostileReportTest {

  private static final int LENGTH = 60_000;

  /** A hundred times what a slow machine needs. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said ",
        "he said ",
        "he said, ",
        "said that ",
        ", he said it was",
        "according to ",
        "According to no. ",
        "it was no. he said no. ",
        "told ",
        "he told him to tell him that ",
        ", and said, "
      })
  void repeatedReportsTakeLinearTime(String unit) {
    MarkedText text = MarkedText.of(unit.repeat(LENGTH / unit.length()));
    List<ReportedClause> clauses =
        Assertions.assertTimeoutPreemptively(
            LIMIT, () -> new IndirectQuoteFinder().find(text.document(), List.of()));
    int last = 0;
    for (ReportedClause clause : clauses) {
      for (FoundMention piece : clause.pieces()) {
        assertThat(piece.begin()).isGreaterThanOrEqualTo(last);
        assertThat(piece.end())
            .isGreaterThan(piece.begin())
            .isLessThanOrEqualTo(text.document().text().length());
        last = piece.begin();
      }
    }
  }
}
