package io.presswork.cli.review;

import static io.presswork.cli.review.Fixture.organisation;
import static io.presswork.cli.review.Fixture.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.EvaluationReport;
import io.presswork.evaluation.Evaluator;
import io.presswork.evaluation.LabelReader;
import io.presswork.evaluation.label.LabelSet;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.exporter.report.ReviewedRelease;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPageTest {

  private static final Release RELEASE = release(organisation("Vale Bank"));

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeLabels() throws IOException {
    for (String id : List.of("a", "id", "z")) {
      Files.writeString(
          folder.resolve(id + ".json"), "{\"organisations\": [\"Vale Bank\", \"Orrin\"]}");
    }
    Files.writeString(folder.resolve("a.txt"), "Vale Bank is here.");
  }

  private List<ReviewedRelease> reviews(List<Release> scored, List<Release> shown)
      throws IOException {
    LabelSet gold = LabelReader.readGold(folder);
    EvaluationReport report =
        Evaluator.evaluate(gold.releases(), scored.stream().map(LabelledRelease::of).toList());
    return ReviewPage.reviews(report, gold, shown);
  }

  @Test
  void whatWasNotExtractedIsShownMissedIfItsTextIsThere() throws IOException {
    List<ReviewedRelease> reviews = reviews(List.of(RELEASE), List.of(RELEASE));

    assertThat(reviews).extracting(review -> review.release().id()).containsExactly("a", "id");
    assertThat(reviews.get(0).release().issues()).containsExactly("was not extracted");
    assertThat(reviews.get(0).release().text()).isEqualTo("Vale Bank is here.");
    assertThat(reviews.get(0).missed()).hasSize(2);
    assertThat(reviews.get(1).missed()).hasSize(1);
  }

  @Test
  void whatWasScoredButCannotBeShownIsLeftOut() throws IOException {
    assertThat(reviews(List.of(RELEASE), List.of()))
        .extracting(review -> review.release().id())
        .containsExactly("a");
  }

  @Test
  void aFolderIsNoPlaceForAPage() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThat(ReviewPage.fault(folder)).isEqualTo("is a folder, not a file");
    assertThat(ReviewPage.fault(file.resolve("page.html"))).isEqualTo(file + " is no folder");
    assertThat(ReviewPage.fault(folder.resolve("new/page.html"))).isNull();
    assertThat(ReviewPage.fault(Path.of("page.html"))).isNull();
  }
}
