package io.presswork.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Release;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no release looks like; each is read within seconds, the limit is a minute. */
class HostileTextTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  static List<String> texts() {
    return List.of(
        "",
        " \n\n ",
        "Aldmoor ".repeat(5_000),
        "Aldmoor, ".repeat(5_000),
        "Aldmoor and ".repeat(5_000),
        "University of ".repeat(4_000),
        "(".repeat(3_000) + "AHT" + ")".repeat(3_000),
        "* Item\n".repeat(3_000),
        "Aldmoor Trust (AT) ".repeat(1_000),
        "a.b.".repeat(5_000),
        "Ltd ".repeat(5_000),
        "\uD83D\uDE00 ".repeat(2_000) + "Aldmoor Ltd \uD83D");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadInTime(String text) {
    // A release checks on its own that every span holds the words of the text.
    Release release = Assertions.assertTimeoutPreemptively(LIMIT, () -> Extracted.from(text));
    assertThat(release.text()).isEqualTo(text);
  }

  @Test
  void randomWordsAreReadTheSameTwice() {
    Random random = new Random(7);
    List<String> words =
        List.of(
            "Aldmoor", "Trust", "(", ")", ",", ".", "of", "the", "The", "'s", "&", "Ltd", "AT",
            "said", "Ines", "Okafor", "in", "Paris", "Texas", "\n\n", "-", "“", "”", ":", "and");
    for (int i = 0; i < 30; i++) {
      StringBuilder text = new StringBuilder();
      IntStream.range(0, 200)
          .forEach(k -> text.append(words.get(random.nextInt(words.size()))).append(' '));
      Release first = Extracted.from(text.toString());
      assertThat(Extracted.from(text.toString())).as(text.toString()).isEqualTo(first);
    }
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    String text =
        "Brightwater Ltd of Leeds opened a pier with the Quillmere Harbour Trust (QHT) in Ghent.";
    Release alone = Extracted.from(text);
    List<Release> together =
        IntStream.range(0, 16).parallel().mapToObj(i -> Extracted.from(text)).toList();
    assertThat(together).containsOnly(alone);
  }
}
