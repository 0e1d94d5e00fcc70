package io.presswork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.CorpusChecksum;
import io.presswork.evaluation.EvaluationReport;
import io.presswork.evaluation.Evaluator;
import io.presswork.evaluation.LabelReader;
import io.presswork.evaluation.Measure;
import io.presswork.evaluation.TextReport;
import io.presswork.evaluation.label.LabelSet;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.extractor.ExtractorOptions;
import io.presswork.extractor.ReleaseExtractor;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Release;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promise of the samples: what is extracted from them agrees with their hand labels. */
class SamplesEvaluationTest {

  private static final Path SAMPLES = Path.of("..", "samples", "releases");

  /**
   * Of the texts and labels the scores below were measured on. A change of the samples changes the
   * scores' meaning, so it has to be made here too, on purpose.
   */
  private static final String CHECKSUM =
      "3d1dbaa3308ed1938797df6601888802f9cd07a985e50d4f139a6761f2c7f152";

  private static final List<Release> RELEASES = new ArrayList<>();
  private static EvaluationReport report;

  @BeforeAll
  static void extract() throws Exception {
    LabelSet gold = LabelReader.readGold(SAMPLES);
    ReleaseExtractor extractor = ReleaseExtractor.create(ExtractorOptions.defaults());
    List<LabelledRelease> extracted = new ArrayList<>();
    for (Map.Entry<String, Path> text : new TreeMap<>(gold.texts()).entrySet()) {
      Release release =
          extractor.extract(SourceDocument.of(text.getKey(), Files.readString(text.getValue())));
      RELEASES.add(release);
      extracted.add(LabelledRelease.of(release).withId(text.getKey()));
    }
    report = Evaluator.evaluate(gold.releases(), extracted);
  }

  @Test
  void theSamplesAreThoseTheScoresWereMeasuredOn() throws Exception {
    assertThat(CorpusChecksum.of(SAMPLES).sha256()).isEqualTo(CHECKSUM);
  }

  @Test
  void thereAreAtLeastThirtySamplesAndAllAreExtracted() {
    assertThat(RELEASES).hasSizeGreaterThanOrEqualTo(30);
    assertThat(report.withoutExtraction()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANISATION, 0.90",
    "CITY, 0.95",
    "AWARD_RECIPIENT_OUTCOME, 0.85",
    "QUOTE, 0.97",
    "QUOTE_SPEAKER, 0.95",
  })
  void strictF1StaysWhereItWas(Measure measure, double least) {
    assertThat(report.score(measure).strict().f1())
        .as(() -> TextReport.errors(report))
        .isGreaterThanOrEqualTo(least);
  }

  @Test
  void everyReleaseFollowsThePublishedSchema() {
    assertThat(RELEASES).isNotEmpty();
    for (Release release : RELEASES) {
      SchemaCheck.assertValid(new ReleaseJson(JsonLayout.LINE, false).toJson(release));
      SchemaCheck.assertValid(new ReleaseJson(JsonLayout.INDENTED, true).toJson(release));
    }
  }

  @Test
  void everySpanHoldsTheTextAtItsOffsets() {
    for (Release release : RELEASES) {
      assertThat(RealTextsTest.spans(release))
          .as(release.id())
          .isNotEmpty()
          .allSatisfy(
              span ->
                  assertThat(release.text().substring(span.begin(), span.end()))
                      .isEqualTo(span.text()));
    }
  }
}
