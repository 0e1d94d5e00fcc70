package io.presswork.cli.review;

import io.presswork.evaluation.EvaluationReport;
import io.presswork.evaluation.label.LabelSet;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.exporter.report.ReviewReport;
import io.presswork.exporter.report.ReviewedRelease;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the page of an evaluation. */
public final class ReviewPage {

  private static final String NOT_EXTRACTED = "was not extracted";

  private ReviewPage() {}

  /** Why a page cannot be written there, as far as that can be told; null if it seems it can. */
  public static @Nullable String fault(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      return "is a folder, not a file";
    }
    return Files.exists(folder) && !Files.isDirectory(folder) ? folder + " is no folder" : null;
  }

  /**
   * Writes the page.
   *
   * @param file the page
   * @param report the scores
   * @param gold the hand labels
   * @param releases what was extracted
   * @throws IOException if it cannot be written
   */
  public static void write(
      Path file, EvaluationReport report, LabelSet gold, List<Release> releases)
      throws IOException {
    ReviewReport.write(file, reviews(report, gold, releases), ReleaseReview.measures(report));
  }

  /**
   * The labelled releases in order of their identifiers. Those of which there was no extraction are
   * there with everything missed if their text can be read; those that were scored but are not
   * among {@code releases} are left out.
   */
  static List<ReviewedRelease> reviews(
      EvaluationReport report, LabelSet gold, List<Release> releases) {
    Map<String, Release> byId =
        releases.stream().collect(Collectors.toMap(Release::id, Function.identity()));
    GoldTexts texts = new GoldTexts(gold.texts());
    List<String> withoutExtraction = report.withoutExtraction();
    List<ReviewedRelease> reviews = new ArrayList<>();
    for (LabelledRelease labels : gold.releases()) {
      Release release = byId.get(labels.id());
      if (release == null && withoutExtraction.contains(labels.id())) {
        release = nothing(labels.id(), texts);
      }
      if (release != null) {
        reviews.add(ReleaseReview.of(labels, release));
      }
    }
    return reviews;
  }

  /** A release in which nothing was found; null where its text cannot be read. */
  private static @Nullable Release nothing(String id, GoldTexts texts) {
    String text;
    try {
      text = texts.textOf(id);
    } catch (IOException e) {
      return null;
    }
    return text == null
        ? null
        : new Release(
            id,
            String.valueOf(texts.files().get(id)),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(NOT_EXTRACTED),
            text);
  }
}
