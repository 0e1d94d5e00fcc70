package io.presswork.extractor.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Block.Shape;
import io.presswork.model.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotation marks without sense: linear time, no overflow, spans inside the text. */
class HostileQuotationTest {

  private static final int LENGTH = 1_000_000;

  /** A hundred times what a slow machine needs. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "“", "”", "'", "‘", "’", "«", "„", "`", "\" ", " \"", "“ ", "'a ", "a' ", "\"a",
        "6\"", "“”", "”“", "\"'", "“a ‘b ", "''", "``", "“a\"", "s' 'a "
      })
  void manyMarksTakeLinearTime(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    List<QuotedSpan> spans = scan(text, List.of(block(0, text.length())));
    check(text, spans);
  }

  @Test
  void manyOpenParagraphsTakeLinearTime() {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      int begin = text.length();
      text.append("“a b");
      blocks.add(block(begin, text.length()));
      text.append("\n\n");
    }
    check(text.toString(), scan(text.toString(), blocks));
  }

  @Test
  void randomMarksGiveSpansInOrder() {
    Random random = new Random(7);
    String signs = "\"“”'‘’«»„` ab.,!?-—()1s";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      check(text.toString(), scan(text.toString(), List.of(block(0, 20), block(20, 40))));
    }
  }

  private static List<QuotedSpan> scan(String text, List<Block> blocks) {
    return Assertions.assertTimeoutPreemptively(LIMIT, () -> QuotationScanner.scan(text, blocks));
  }

  private static Block block(int begin, int end) {
    return new Block(begin, end, Shape.PARAGRAPH, Section.BODY);
  }

  /** Plain comparisons: an assertion library would take longer than the scanner. */
  private static void check(String text, List<QuotedSpan> spans) {
    int reach = 0;
    for (QuotedSpan span : spans) {
      boolean ordered =
          span.outerBegin() >= reach
              && span.begin() >= span.outerBegin()
              && span.end() > span.begin()
              && span.outerEnd() >= span.end()
              && span.outerEnd() <= text.length();
      if (!ordered) {
        assertThat(span).as(text.substring(0, Math.min(80, text.length()))).isNull();
      }
      reach = span.outerEnd();
    }
  }
}
