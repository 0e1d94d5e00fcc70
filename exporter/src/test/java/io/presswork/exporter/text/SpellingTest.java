package io.presswork.exporter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "1, 1.00",
    "0.5, 0.50",
    "0.934, 0.93",
    "0.935, 0.94",
    "0.005, 0.01",
    "0.0049, 0.00",
    "1e-9, 0.00",
    "0.3333333333333333, 0.33"
  })
  void aConfidenceHasTwoDecimals(double confidence, String spelt) {
    assertThat(Spelling.confidence(confidence).toString()).isEqualTo(spelt);
  }

  @Test
  void aDurationHasThreeDecimals() {
    assertThat(Spelling.seconds(Duration.ofNanos(1_999_999)).toString()).isEqualTo("0.001");
    assertThat(Spelling.seconds(Duration.ofHours(30)).toString()).isEqualTo("108000.000");
  }
}
