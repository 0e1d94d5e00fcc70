package io.presswork.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.extractor.ExtractorOptions;
import io.presswork.extractor.ReleaseExtractor;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real releases that may lie beside the repository: whatever is found in them is in their words.
 */
class RealTextsTest {

  /** Beside the repository; the tests run in the module's folder. */
  private static final Path PRESS = Path.of("..", "..", "shared", "dev", "press");

  @Test
  void everySpanOfRealReleasesHoldsTheTextAtItsOffsets() throws Exception {
    if (!Files.isDirectory(PRESS)) {
      System.err.println("skipped: there are no real releases in " + PRESS);
    }
    assumeTrue(Files.isDirectory(PRESS));
    ReleaseExtractor extractor = ReleaseExtractor.create(ExtractorOptions.defaults());
    List<Path> texts = texts();
    assertThat(texts).isNotEmpty();
    for (Path text : texts) {
      String words = Files.readString(text);
      Release release = extractor.extract(SourceDocument.of(text.getFileName().toString(), words));
      SchemaCheck.assertValid(new ReleaseJson(JsonLayout.LINE, true).toJson(release));
      for (Span span : spans(release)) {
        assertThat(words.substring(span.begin(), span.end()))
            .as(release.id())
            .isEqualTo(span.text());
      }
    }
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(PRESS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Every mention, evidence and part of a release. */
  static List<Span> spans(Release release) {
    List<Span> spans = new ArrayList<>();
    for (Organisation organisation : release.organisations()) {
      organisation.mentions().stream().map(Mention::span).forEach(spans::add);
    }
    for (City city : release.cities()) {
      city.mentions().stream().map(Mention::span).forEach(spans::add);
    }
    release.awards().stream().map(Award::evidence).forEach(spans::add);
    release.quotes().stream().map(Quote::parts).forEach(spans::addAll);
    return spans;
  }
}
