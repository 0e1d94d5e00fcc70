package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {

  @Test
  void aCommaListIsReadInAnyCaseAndOrder() {
    assertThat(ExportFormat.parse("CSV, json,csv"))
        .containsExactly(ExportFormat.JSON, ExportFormat.CSV);
  }

  @Test
  void everyFormatIsReadByItsLabel() {
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(ExportFormat.parse(format.label())).containsExactly(format);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "json,", "json,pdf", "json;csv"})
  void anythingElseIsRefusedWithTheAllowedNames(String list) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExportFormat.parse(list))
        .withMessageEndingWith("the formats are json, jsonl, csv, xlsx, html, sqlite");
  }

  @Test
  void theRefusedNameIsInTheMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExportFormat.parse("json,PDF"))
        .withMessageStartingWith("no format is called 'pdf'");
  }
}
