package io.presswork.exporter.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Releases;
import io.presswork.model.Award;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\tx",
        "\n=1",
        "\nx",
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\n",
        "-- dash",
        "@handle",
        "+44 20",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20x",
        "\uFE661",
        "\u207A1",
        " =1",
        "\u00A0=1",
        "\u200B=1",
        "\uFEFF=1",
        "\u202E=1"
      })
  void aDangerousBeginningIsGuarded(String words) {
    assertThat(CellText.GUARDED.spell(words)).isEqualTo("'" + words);
    assertThat(CellText.PLAIN.spell(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"'\r=1','\n=1'", "'\rx','\nx'", "'\r\nx','\nx'", "'\u0000=1','\uFFFD=1'"})
  void whatIsReplacedIsStillGuarded(String words, String spelt) {
    assertThat(CellText.GUARDED.spell(words)).isEqualTo("'" + spelt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a=1",
        "1-1",
        "a\t",
        "a\nb",
        "'=1",
        "(=1)",
        "\u20131",
        "x@y",
        "\uD83D\uDE00="
      })
  void anythingElseIsLeftAlone(String words) {
    assertThat(CellText.GUARDED.spell(words)).isEqualTo(words);
  }

  @Test
  void figuresOfTheProgramAreNotGuarded() {
    Award award =
        new Award("-", null, null, Outcome.WON, 1, null, null, -44, "r", 1, Span.of("x", 0, 1));
    Release release =
        new Release(
            "a",
            "a",
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(award),
            List.of(),
            List.of(),
            "x");

    List<Cell> row = rows(new SpreadsheetRows(CellText.GUARDED), new ReleaseEntry(release, null));

    assertThat(row).contains(new Cell(Cell.Kind.WHOLE, "-44"), new Cell(Cell.Kind.TEXT, "'-"));
  }

  @Test
  void everyColumnOfWordsIsGuarded() {
    ReleaseEntry entry = new ReleaseEntry(Releases.saying("=id", "=1"), "=first");

    for (TableRows block : new SpreadsheetRows(CellText.GUARDED).of(entry)) {
      assertThat(block.rows()).as(block.table().name()).hasSize(1);
      assertThat(block.rows().get(0))
          .as(block.table().name())
          .noneMatch(cell -> cell.text().startsWith("="))
          .anyMatch(cell -> cell.text().startsWith("'="));
    }
  }

  private static List<Cell> rows(SpreadsheetRows rows, ReleaseEntry entry) {
    return rows.of(entry).stream()
        .filter(block -> block.table() == Tables.of(FactKind.AWARD))
        .findFirst()
        .orElseThrow()
        .rows()
        .get(0);
  }
}
