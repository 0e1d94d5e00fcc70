package io.presswork.cli.run;

import io.presswork.exporter.RunCounts;
import io.presswork.exporter.RunReport;
import io.presswork.model.FactKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a run.
 *
 * @param counts what was found
 * @param failed how many inputs failed
 * @param resumed how many of the releases earlier runs had made
 * @param elapsed how long it took
 * @param directory where the output is
 */
record SummaryLine(
    RunCounts counts, int failed, int resumed, Duration elapsed, @Nullable Path directory) {

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(number(counts.releases(), "release", "releases"));
    if (resumed > 0) {
      line.append(String.format(Locale.ROOT, " (%,d done before)", resumed));
    }
    StringJoiner facts = new StringJoiner(", ", ": ", "");
    for (FactKind kind : FactKind.values()) {
      facts.add(number(counts.facts().getOrDefault(kind, 0L), kind));
    }
    line.append(facts);
    line.append(String.format(Locale.ROOT, "; %.1f s", elapsed.toMillis() / 1000.0));
    if (directory != null) {
      line.append("; in ").append(directory);
    }
    if (failed > 0) {
      line.append("; ").append(number(failed, "input", "inputs")).append(" failed");
      if (directory != null) {
        line.append(" (").append(directory.resolve(RunReport.FAILURES_FILE)).append(')');
      }
    }
    return line.toString();
  }

  private static String number(long count, FactKind kind) {
    return switch (kind) {
      case ORGANISATION -> number(count, "organisation", "organisations");
      case CITY -> number(count, "city", "cities");
      case AWARD -> number(count, "award", "awards");
      case QUOTE -> number(count, "quote", "quotes");
    };
  }

  private static String number(long count, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
  }
}
