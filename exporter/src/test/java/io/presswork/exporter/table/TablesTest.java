package io.presswork.exporter.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Releases;
import io.presswork.model.Award;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void namesAndColumnsAreThePromisedOnes() {
    assertThat(
            Tables.all().stream()
                .map(
                    t ->
                        t.name()
                            + ": "
                            + t.columns().stream()
                                .map(Column::name)
                                .collect(Collectors.joining(", "))))
        .containsExactly(
            "releases: release_id, source, headline, dateline_city, dateline_date, language,"
                + " organisations, cities, awards, quotes, duplicate_of, issues",
            "organisations: release_id, organisation, aliases, mentions, first_section,"
                + " first_begin, rule",
            "cities: release_id, city, region, country, mentions, first_section, first_begin, rule",
            "awards: release_id, award, category, recipient, outcome, count, granter, event, year,"
                + " sentence, begin, end, confidence, rule",
            "quotes: release_id, quote, kind, speaker, speaker_mention, title, organisation, cue,"
                + " begin, end, confidence, rule");
  }

  @Test
  void cellsKnowWhatTheyHold() {
    ReleaseEntry entry = new ReleaseEntry(Releases.harbourLights(), null);

    List<Cell> award = Tables.of(FactKind.AWARD).rows(entry).get(0);
    assertThat(award)
        .contains(
            new Cell(Cell.Kind.WHOLE, "2024"),
            new Cell(Cell.Kind.DECIMAL, "0.93"),
            new Cell(Cell.Kind.TEXT, "won"));
    assertThat(Tables.RELEASES.rows(entry).get(0))
        .contains(new Cell(Cell.Kind.DAY, "2024-03-05"), new Cell(Cell.Kind.WHOLE, "1"));
  }

  @Test
  void theSentenceOfAnAwardIsOnOneLine() {
    String text = " They \r\n\twon\u00A0 it. ";
    Award award =
        new Award("It", null, null, Outcome.WON, 1, null, null, null, "r", 1, Span.of(text, 0, 17));
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
            text);

    List<Cell> row = Tables.of(FactKind.AWARD).rows(new ReleaseEntry(release, null)).get(0);

    assertThat(row).contains(new Cell(Cell.Kind.TEXT, "They won it."));
  }
}
