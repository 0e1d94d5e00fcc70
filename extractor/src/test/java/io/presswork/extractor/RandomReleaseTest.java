package io.presswork.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Release;
import io.presswork.model.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Releases of words in any order: each is read without a fault, each span stands in its text, and
 * reading it again gives the same.
 */
class RandomReleaseTest {

  private static final List<String> PIECES =
      List.of(
          "won",
          "was",
          "named",
          "winner",
          "winners",
          "of",
          "the",
          "Orrin Prize",
          "Lantern Medal",
          "City Food Award",
          "Best Loaf",
          "Top 50",
          "Baker of the Year",
          "gold",
          "Bronze",
          "finalist",
          "nominated",
          "shortlisted",
          "for",
          "in",
          "at",
          "by",
          "to",
          "with",
          "and",
          "as",
          "award",
          "awards",
          "category",
          "respectively",
          "three",
          "both",
          "second",
          "place",
          "mention",
          "same",
          "which",
          "who",
          "it",
          "its",
          "she",
          "they",
          "has",
          "been",
          "honoured",
          "presented",
          "went",
          "inducted",
          "into",
          "ranked",
          "among",
          "runner-up",
          "runners-up",
          "were",
          "said",
          "says",
          "according to",
          "told",
          "Ines Okafor",
          "Okafor",
          "Ms. Sorrel",
          "Larkfield Bakery",
          "Aldmoor Harbour Trust",
          "(AHT)",
          "AHT",
          "Belford",
          "Belford, Northshire",
          "the Trust",
          "the city of Aldmoor",
          "Aldmoor-based",
          "University of",
          "chair of",
          "director",
          "Inc.",
          ",",
          ".",
          ";",
          ":",
          "–",
          "—",
          "-",
          "|",
          "(",
          ")",
          "[",
          "]",
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "'s",
          "’s",
          "!",
          "?",
          "…",
          "&",
          "/",
          "•",
          "*",
          "1st",
          "2024",
          "10,000",
          "$5",
          "%",
          "\n",
          "\n\n",
          "\n• ",
          "\n\nAbout ",
          "\n\nMedia contact: ",
          "###",
          "\u00a0",
          "\u200b",
          "™",
          "â€™",
          "é",
          "\ud83d",
          "\ud83c\udfc6",
          "\t",
          "WINNERS:",
          "BELFORD –",
          "March 5, 2024");

  @Test
  void anyOrderOfWordsIsReadAndGrounded() {
    Random random = new Random(20_241_105);
    int facts = 0;
    for (int i = 0; i < 150; i++) {
      String text = text(random);
      Release release = read(text);
      facts += release.awards().size() + release.quotes().size() + release.cities().size();
      for (Span span : HostileReleaseTest.spans(release)) {
        assertThat(text.substring(span.begin(), span.end())).as(text).isEqualTo(span.text());
      }
    }
    // Else the pieces no longer resemble a release and the test shows nothing.
    assertThat(facts).isGreaterThan(60);
  }

  @Test
  void readingAgainGivesTheSame() {
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      String text = text(random);
      assertThat(read(text)).as(text).isEqualTo(read(text));
    }
  }

  private static Release read(String text) {
    try {
      return Extraction.of(text);
    } catch (RuntimeException e) {
      throw new AssertionError("fault in: " + text, e);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 5 + random.nextInt(150);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
