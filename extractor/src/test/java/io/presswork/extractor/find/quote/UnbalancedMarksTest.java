package io.presswork.extractor.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.MarkedText;
import io.presswork.extractor.find.FoundMention;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Paragraphs with a mark too few or too many, put together at random: none takes another's words.
 */
class UnbalancedMarksTest {

  private static final QuoteFinder FINDER = new QuoteFinder();

  private static final List<String> SPEECH =
      List.of(
          "We didn't think we'd see the river rise that far this year",
          "The members' hall, the players' room and the kitchen were all under water",
          "It's not the '90s any more, and rock 'n' roll won't pay for the roof",
          "Nobody in the valley had asked for a second road until last spring");

  private static final List<String> PLAIN =
      List.of(
          "The hall stood empty for eleven years before the town bought it.",
          "The Smiths' barn, the neighbours' field and Wells's mill were spared.",
          "It is 6' 2\" tall and weighs as much as a horse.");

  private record Marks(String open, String close) {}

  private static final List<Marks> MARKS =
      List.of(
          new Marks("“", "”"), new Marks("\"", "\""), new Marks("``", "''"), new Marks("«", "»"));

  private static <T> T one(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<FoundMention> quotes(MarkedText text) {
    return FINDER.find(text.document(), text.mentions());
  }

  private static boolean touches(FoundMention quote, int begin, int end) {
    return quote.begin() < end && begin < quote.end();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void missingCloseDoesNotSwallowTheNextParagraph(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      Marks marks = one(random, MARKS);
      Marks other = one(random, MARKS);
      String plain = one(random, PLAIN);
      String last = one(random, SPEECH) + ",";
      String text =
          marks.open()
              + one(random, SPEECH)
              + ", said [Ines Okafor].\n\n"
              + plain
              + "\n\n"
              + other.open()
              + last
              + other.close()
              + " [Okafor] said.";
      MarkedText marked = MarkedText.of(text);
      String view = marked.document().text();
      int begin = view.indexOf(plain);
      List<FoundMention> quotes = quotes(marked);
      assertThat(quotes).as(text).noneMatch(q -> touches(q, begin, begin + plain.length()));
      assertThat(quotes).as(text).anyMatch(q -> view.substring(q.begin(), q.end()).equals(last));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void strayMarksKeepEveryPartWithinItsParagraph(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      int paragraphs = 2 + random.nextInt(4);
      for (int i = 0; i < paragraphs; i++) {
        Marks marks = one(random, MARKS);
        text.append(i == 0 ? "" : "\n\n");
        text.append(random.nextInt(3) > 0 ? marks.open() : "");
        text.append(random.nextBoolean() ? one(random, SPEECH) : one(random, PLAIN));
        text.append(random.nextInt(3) > 0 ? "," + marks.close() : "");
        text.append(random.nextBoolean() ? " said [Ines Okafor]." : ".");
      }
      MarkedText marked = MarkedText.of(text.toString());
      String view = marked.document().text();
      int reach = 0;
      for (FoundMention quote : quotes(marked)) {
        assertThat(quote.begin()).as(text.toString()).isGreaterThanOrEqualTo(reach);
        assertThat(view.substring(quote.begin(), quote.end()))
            .as(text.toString())
            .doesNotContain("\n\n")
            .isNotBlank();
        reach = quote.end();
      }
    }
  }
}
