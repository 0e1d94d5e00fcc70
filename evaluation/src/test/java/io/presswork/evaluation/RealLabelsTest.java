package io.presswork.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.presswork.evaluation.label.LabelSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads labels of real releases, which are no part of the repository, and scores them against
 * themselves. They are looked for in {@code press} below the folder that the system property {@code
 * presswork.dev} or the environment variable {@code PRESSWORK_DEV} names, else in {@code
 * shared/dev} beside the repository.
 */
class RealLabelsTest {

  private static Path press = Path.of("");

  @BeforeAll
  static void findLabels() {
    Path dev =
        Stream.of(System.getProperty("presswork.dev"), System.getenv("PRESSWORK_DEV"))
            .flatMap(Stream::ofNullable)
            .findFirst()
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared", "dev"));
    press = dev.resolve("press");
    if (!Files.isDirectory(press)) {
      System.err.println(
          "skipped: no labels of real releases are at "
              + press
              + "; set PRESSWORK_DEV to the folder that holds press");
    }
    assumeTrue(Files.isDirectory(press));
  }

  @Test
  void everyFileIsReadWithItsText() throws IOException {
    LabelSet labels = LabelReader.readGold(press);

    assertThat(labels.releases()).isNotEmpty();
    assertThat(labels.withoutText()).isEmpty();
  }

  @Test
  void labelsAgainstThemselvesArePerfect() throws IOException {
    LabelSet labels = LabelReader.readGold(press);

    EvaluationReport report = Evaluator.evaluate(labels.releases(), labels.releases());

    for (Measure measure : Measure.values()) {
      MeasureScore score = report.score(measure);
      assertThat(score.strict().f1()).as("strict %s", measure.label()).isEqualTo(1);
      assertThat(score.partial().f1()).as("partial %s", measure.label()).isEqualTo(1);
      assertThat(score.strict().gold()).as("labels of %s", measure.label()).isPositive();
    }
    for (Field field : Field.values()) {
      assertThat(report.field(field).strict()).as(field.label()).isEqualTo(1);
    }
    assertThat(report.errors()).isEmpty();
    assertThat(report.fieldErrors()).isEmpty();
  }
}
