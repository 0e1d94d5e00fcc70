package io.presswork.exporter.report;

import java.util.List;

/**
 * What stands above the releases of a page.
 *
 * @param counts what is counted, with its number, in the order to show
 * @param charts bars to compare numbers by
 * @param measures scores; empty where nothing was compared with hand labels
 */
public record Overview(List<Count> counts, List<Chart> charts, List<MeasureRow> measures) {

  /**
   * One number of the whole run.
   *
   * @param name what is counted
   * @param number how many
   */
  public record Count(String name, long number) {}

  /** What a click on a bar of a chart does. */
  public enum Target {
    /** Shows the releases with an award of this outcome. */
    OUTCOME,
    /** Shows the releases that name this organisation. */
    ORGANISATION,
    /** Shows the releases that name this city. */
    CITY,
    /** Shows the releases that name awards of this programme. */
    AWARD,
    /** Shows the releases that quote this person. */
    SPEAKER
  }

  /**
   * A chart of bars.
   *
   * @param title what it shows
   * @param target what its bars lead to
   * @param bars from top to bottom
   */
  public record Chart(String title, Target target, List<Bar> bars) {

    /** Copies the list. */
    public Chart {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param name its label
   * @param note a second, quieter label; empty for none
   * @param number its length
   * @param also other names of the same thing, which it leads to as well
   */
  public record Bar(String name, String note, long number, List<String> also) {

    /** Copies the list. */
    public Bar {
      also = List.copyOf(also);
    }
  }

  /** Copies the lists. */
  public Overview {
    counts = List.copyOf(counts);
    charts = List.copyOf(charts);
    measures = List.copyOf(measures);
  }
}
