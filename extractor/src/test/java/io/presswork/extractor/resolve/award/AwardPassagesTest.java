package io.presswork.extractor.resolve.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.Extraction;
import io.presswork.model.Award;
import io.presswork.model.Release;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The awards of the passages in {@code passages.txt}, which hold what releases do in many ways. */
class AwardPassagesTest {

  private static final String EXPECTED = "=> ";

  /** A passage with the rows that it must give; its text alone is its name in reports. */
  record Passage(boolean whole, String text, List<String> rows) {

    static Passage of(String block) {
      List<String> lines = Arrays.asList(block.strip().split("\n", -1));
      String text =
          lines.stream()
              .skip(1)
              .filter(line -> !line.startsWith(EXPECTED))
              .collect(Collectors.joining("\n"))
              .strip();
      List<String> rows =
          lines.stream()
              .filter(line -> line.startsWith(EXPECTED))
              .map(line -> line.substring(EXPECTED.length()))
              .toList();
      return new Passage(lines.get(0).equals("release"), text, rows);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Passage> passages() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AwardPassagesTest.class.getResourceAsStream("passages.txt"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String passages =
          file.lines().dropWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
      return Arrays.stream(passages.split("\n----\n", -1)).map(Passage::of).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("passages")
  void givesTheRowsThatAReaderFinds(Passage passage) {
    Release release =
        passage.whole() ? Extraction.of(passage.text()) : Extraction.ofBody(passage.text());
    assertThat(release.awards().stream().map(AwardPassagesTest::row))
        .as(passage.text())
        .containsExactlyInAnyOrderElementsOf(passage.rows());
  }

  private static String row(Award award) {
    String category = award.category() == null ? "" : " / " + award.category();
    return award.name() + category + " | " + award.recipient() + " | " + award.outcome().label();
  }
}
