package io.presswork.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.label.LabelSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples of this repository keep to their own guidelines. */
class SamplesTest {

  private static final Path RELEASES = Path.of("..", "samples", "releases");

  @Test
  void everySampleKeepsToTheGuidelines() throws IOException {
    LabelSet labels = LabelReader.readGold(RELEASES);

    assertThat(labels.withoutText()).isEmpty();
  }

  @Test
  void everySampleIsLabelled() throws IOException {
    LabelSet labels = LabelReader.readGold(RELEASES);

    try (Stream<Path> walk = Files.walk(RELEASES)) {
      List<Path> texts = walk.filter(file -> file.toString().endsWith(".txt")).toList();
      assertThat(labels.texts().values()).containsExactlyInAnyOrderElementsOf(texts);
    }
  }

  @Test
  void samplesAgainstThemselvesArePerfect() throws IOException {
    LabelSet labels = LabelReader.readGold(RELEASES);

    EvaluationReport report = Evaluator.evaluate(labels.releases(), labels.releases());

    assertThat(report.errors()).isEmpty();
    assertThat(report.fieldErrors()).isEmpty();
  }
}
