package io.presswork.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellStringTest {

  @ParameterizedTest
  @CsvSource({
    "_x0041_,_x005F_x0041_",
    "a_x000d_b,a_x005F_x000d_b",
    "_x005F_x0041_,_x005F_x005F_x005F_x0041_",
    "__x0041_x0042_,__x005F_x0041_x005F_x0042_",
    "_X0041_,_x005F_X0041_"
  })
  void whatLooksLikeAnEscapeIsEscaped(String text, String escaped) {
    assertThat(CellString.escaped(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_", "snake_case", "_x41_", "_x004G_", "_x0041", "x0041_"})
  void anythingElseIsLeftAlone(String text) {
    assertThat(CellString.escaped(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "\ta", "a\n", " "})
  void whiteSpaceAtAnEdgeIsSeen(String text) {
    assertThat(CellString.hasBlankEdge(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a b", "\u00A0a"})
  void otherEdgesNeedNoCare(String text) {
    assertThat(CellString.hasBlankEdge(text)).isFalse();
  }
}
