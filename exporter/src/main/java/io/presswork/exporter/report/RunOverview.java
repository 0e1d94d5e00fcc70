package io.presswork.exporter.report;

import io.presswork.exporter.summary.ProgrammeSummary;
import io.presswork.exporter.summary.SpeakerSummary;
import io.presswork.exporter.summary.Summary;
import io.presswork.exporter.text.Spelling;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The overview of a run: its counts, and a chart of what each kind of fact has most of. */
public final class RunOverview {

  private static final int BARS = 8;

  private RunOverview() {}

  /** Draws the overview from what the run says as a whole. */
  public static Overview of(Summary summary) {
    List<Overview.Chart> charts =
        List.of(
            outcomes(summary),
            new Overview.Chart(
                "Organisations in most releases",
                Overview.Target.ORGANISATION,
                top(
                    summary.organisations(),
                    o -> new Overview.Bar(o.name(), "", o.releases(), o.variants()))),
            new Overview.Chart(
                "Most quoted people",
                Overview.Target.SPEAKER,
                top(
                    summary.speakers(),
                    s -> new Overview.Bar(s.name(), role(s), s.quotes(), s.variants()))),
            programmes(summary),
            new Overview.Chart(
                "Cities in most releases",
                Overview.Target.CITY,
                top(
                    summary.cities(),
                    c ->
                        new Overview.Bar(
                            c.name(),
                            joined(c.region(), c.country()),
                            c.releases(),
                            c.variants()))));
    return new Overview(
        counts(summary), charts.stream().filter(RunOverview::compares).toList(), List.of());
  }

  /** Bars of one each compare nothing; how awards ended is worth telling all the same. */
  private static boolean compares(Overview.Chart chart) {
    return chart.target() == Overview.Target.OUTCOME
        || chart.bars().stream().anyMatch(bar -> bar.number() > 1);
  }

  private static List<Overview.Count> counts(Summary summary) {
    List<Overview.Count> counts = new ArrayList<>();
    counts.add(new Overview.Count("releases", summary.releases()));
    if (summary.duplicates() > 0) {
      counts.add(new Overview.Count("copies", summary.duplicates()));
    }
    for (FactKind kind : FactKind.values()) {
      counts.add(new Overview.Count(Spelling.plural(kind), summary.facts().getOrDefault(kind, 0L)));
    }
    return counts;
  }

  private static Overview.Chart outcomes(Summary summary) {
    List<Overview.Bar> bars = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      long awards = summary.outcomes().getOrDefault(outcome, 0L);
      if (awards > 0) {
        bars.add(new Overview.Bar(outcome.label(), "", awards, List.of()));
      }
    }
    return new Overview.Chart("Awards by outcome", Overview.Target.OUTCOME, bars);
  }

  /** Programmes without their years, which stand together. */
  private static Overview.Chart programmes(Summary summary) {
    Map<String, Overview.Bar> bars = new LinkedHashMap<>();
    for (ProgrammeSummary programme : summary.programmes()) {
      long awards = programme.outcomes().values().stream().mapToLong(Long::longValue).sum();
      bars.merge(
          programme.name(),
          new Overview.Bar(programme.name(), "", awards, programme.variants()),
          (some, more) ->
              new Overview.Bar(some.name(), "", some.number() + more.number(), some.also()));
    }
    return new Overview.Chart(
        "Award programmes with most awards",
        Overview.Target.AWARD,
        bars.values().stream()
            .sorted(Comparator.comparingLong(Overview.Bar::number).reversed())
            .limit(BARS)
            .toList());
  }

  private static <T> List<Overview.Bar> top(List<T> entries, Function<T, Overview.Bar> bar) {
    return entries.stream().limit(BARS).map(bar).toList();
  }

  private static String role(SpeakerSummary speaker) {
    return joined(speaker.title(), speaker.organisation());
  }

  private static String joined(@Nullable String... words) {
    return Stream.of(words).filter(word -> word != null).collect(Collectors.joining(", "));
  }
}
