package io.presswork.exporter.xlsx;

import static java.util.Map.entry;

import io.presswork.exporter.table.Cell;
import io.presswork.exporter.table.Column;
import io.presswork.model.Outcome;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * How the cells of a column look, by what it holds.
 *
 * @param width in characters, with room for the title and its filter button
 * @param look of its cells
 * @param byOutcome whether a cell has the colours of the outcome it names
 */
record ColumnLook(double width, Look look, boolean byOutcome) {

  /** What reads in lines. */
  private static final Map<String, Integer> WIDTHS_OF_PROSE =
      Map.ofEntries(
          entry("headline", 56),
          entry("quote", 76),
          entry("sentence", 70),
          entry("issues", 44),
          entry("aliases", 36),
          entry("organisation", 34),
          entry("award", 40),
          entry("category", 28),
          entry("recipient", 32),
          entry("granter", 28),
          entry("event", 28),
          entry("speaker", 26),
          entry("speaker_mention", 22),
          entry("title", 28),
          entry("programme", 44),
          entry("variants", 44),
          entry("other_titles", 36));

  private static final Map<String, Integer> WIDTHS_OF_WORDS =
      Map.ofEntries(
          entry("release_id", 28),
          entry("source", 48),
          entry("duplicate_of", 28),
          entry("rule", 28),
          entry("first_release_id", 28),
          entry("first_section", 14),
          entry("language", 10),
          entry("kind", 10),
          entry("cue", 14));

  /** What says where a fact comes from, not what it is. */
  private static final Set<String> PROVENANCE =
      Set.of("source", "begin", "end", "first_begin", "first_section", "rule");

  private static final int WIDTH_OF_WORDS = 20;
  private static final int WIDTH_OF_FIGURES = 9;
  private static final int FILTER_BUTTON = 4;

  static ColumnLook of(Column<?> column) {
    String name = column.name();
    boolean prose = WIDTHS_OF_PROSE.containsKey(name);
    Look look =
        switch (column.kind()) {
          case TEXT -> prose ? Look.TEXT.wrapped() : Look.TEXT;
          case WHOLE -> Look.WHOLE;
          case DECIMAL -> Look.DECIMAL;
          case DAY -> Look.DAY;
        };
    int title = name.length() + FILTER_BUTTON;
    return new ColumnLook(
        Math.max(title, width(column)),
        PROVENANCE.contains(name) ? look.in(Palette.QUIET) : look,
        name.equals("outcome"));
  }

  /** The look of a column's title: of a count of one outcome, in that outcome's colours. */
  static Look ofTitle(Column<?> column) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.label().equals(column.name()))
        .findFirst()
        .map(outcome -> Look.HEADER.in(Palette.of(outcome)))
        .orElse(Look.HEADER);
  }

  /** The look of one of its cells. */
  Look of(Cell cell) {
    return byOutcome && !cell.isEmpty() ? Look.of(Outcome.ofLabel(cell.text())) : look;
  }

  /** How many lines one of its cells takes. */
  int lines(Cell cell) {
    return look.wrap() ? LineCount.of(cell.text(), width) : 1;
  }

  private static int width(Column<?> column) {
    return switch (column.kind()) {
      case TEXT ->
          WIDTHS_OF_PROSE.getOrDefault(
              column.name(), WIDTHS_OF_WORDS.getOrDefault(column.name(), WIDTH_OF_WORDS));
      case WHOLE, DECIMAL, DAY -> WIDTH_OF_FIGURES;
    };
  }
}
