package io.presswork.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.ExportOptions;
import io.presswork.extractor.ExtractorOptions;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a run says of its settings. */
class RunSettingsTest {

  private static RunSettings settings(ExtractorOptions options) {
    return new RunSettings(null, Set.of(), ExportOptions.defaults(), 1, options, false, false);
  }

  @Test
  void indirectQuotesAreNamedOnlyWhereTheyWereWanted() {
    assertThat(settings(ExtractorOptions.defaults()).named()).doesNotContainKey("indirect");
    assertThat(settings(ExtractorOptions.defaults().withIndirectQuotes(true)).named())
        .containsEntry("indirect", "true");
  }
}
