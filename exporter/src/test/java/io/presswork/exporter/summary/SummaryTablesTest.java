package io.presswork.exporter.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Releases;
import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.exporter.table.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SummaryTablesTest {

  @Test
  void namesAndColumnsAreThePromisedOnes() {
    assertThat(
            SummaryTables.all().stream()
                .map(
                    t ->
                        t.name()
                            + ": "
                            + t.columns().stream()
                                .map(Column::name)
                                .collect(Collectors.joining(", "))))
        .containsExactly(
            "all_organisations: organisation, releases, mentions, awards, awards_won, quotes,"
                + " variants, first_release_id",
            "all_cities: city, region, country, releases, mentions, datelines, variants",
            "award_programmes: programme, year, releases, recipients, won, honoured, nominated,"
                + " shortlisted, finalist, runner_up, granter, variants",
            "most_quoted: speaker, title, organisation, quotes, releases, other_titles, variants");
  }

  @Test
  void rowsHoldNumbersAndWords() {
    Summariser summariser = new Summariser();
    summariser.add(new ReleaseEntry(Releases.harbourLights(), null));
    Summary summary = summariser.summary();

    assertThat(SummaryTables.all().stream().map(table -> line(table, summary)))
        .containsExactly(
            "Aldmoor Harbour Trust,1,2,1,1,1,,harbour-lights",
            "Aldmoor,Northshire,England,1,1,1,",
            "Northern Light Prize,2024,1,1,1,0,0,0,0,0,Northern Light Foundation,",
            "Ines Okafor,chief executive,Aldmoor Harbour Trust,1,1,,");
    assertThat(SummaryTables.all().get(0).rows(summary).get(0).get(1))
        .isEqualTo(new Cell(Cell.Kind.WHOLE, "1"));
  }

  private static String line(Table<Summary, ?> table, Summary summary) {
    List<List<Cell>> rows = table.rows(summary);
    assertThat(rows).hasSize(1);
    return rows.get(0).stream().map(Cell::text).collect(Collectors.joining(","));
  }
}
