package io.presswork.extractor.resolve.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists nobody would write; limits are far above what is needed. */
@Timeout(20)
class HostileListTest {

  private static final String HEAD =
      """
      Orrin Awards: the winners

      The Orrin Awards were handed out on Friday night in Belford, and the band played until the caretaker came.

      The winners are:

      """;

  @Test
  void tenThousandLinesAreAllRead() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 10_000; i++) {
      text.append("• Best Number ").append(i).append(": Winner Works ").append(i).append('\n');
    }
    assertThat(ListFixture.release(text.toString()).lines()).hasSize(10_000);
  }

  @Test
  void tenThousandHeadingsOverNothing() {
    assertThat(ListFixture.release(HEAD + "Best Newcomer\n".repeat(10_000)).lines())
        .hasSizeLessThan(10_001);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ": ",
        " – ",
        "; ",
        "• ",
        ", ",
        " and ",
        "(",
        "Best ",
        "A: b – ",
        "X (Y) – Z ",
        "\"a"
      })
  void oneLineOfAMillionCharacters(String piece) {
    String line = "• Best Loaf" + piece.repeat(1_000_000 / piece.length());
    assertThat(ListFixture.release(HEAD + line + "\n• Best Café: Corner House\n").lines())
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "•",
        ":",
        " – ",
        "| | |",
        "* * *",
        "()",
        "Gold",
        "Gold:",
        "1st place,",
        "–:–",
        "by "
      })
  void linesOfNothingButSigns(String line) {
    assertThat(ListFixture.release(HEAD + (line + "\n").repeat(50)).lines()).isEmpty();
  }

  @Test
  void randomLinesDoNotBreakIt() {
    List<String> pieces =
        List.of(
            "Best Loaf",
            ":",
            " – ",
            "\n",
            "• ",
            "Gold",
            ", ",
            "LLC",
            "(Town)",
            " and ",
            "Ines",
            " by ",
            "\"",
            "1st place",
            "The winners are:",
            ". ",
            "https://x.example",
            "*",
            "\t",
            "Winners",
            " ",
            "\n\n",
            "é",
            "\uD83C\uDFC6");
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(HEAD);
      for (int i = 0; i < 80; i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      for (ListedAward award : ListFixture.release(text.toString()).awards()) {
        assertThat(award.name()).as("seed %d", seed).isNotBlank();
        assertThat(award.recipient()).as("seed %d", seed).isNotBlank();
        assertThat(award.end()).as("seed %d", seed).isGreaterThan(award.begin());
      }
    }
  }

  @Test
  void nothingAtAll() {
    assertThat(ListFixture.release(" ").lines()).isEmpty();
  }
}
