package io.presswork.bench.hostile;

import io.presswork.extractor.ExtractionException;
import io.presswork.extractor.ExtractorOptions;
import io.presswork.extractor.ReleaseExtractor;
import io.presswork.extractor.input.SourceDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long texts of many kinds take in four lengths, each twice the one before, and how the
 * time grows from each length to the next. Times are those of the extracting thread's processor, so
 * that other work on the machine does not show. What is said without quotation marks is looked for
 * too.
 */
public final class HostileTimes {

  /** Lengths of the texts, in bytes, as parts of the longest. */
  private static final int[] PARTS = {8, 4, 2, 1};

  private static final int MEGABYTE = 1_000_000;

  /** A kind is given up where its next length would take longer than this, in seconds. */
  private static final double PATIENCE = 120;

  /** Growth allowed from a length to its double. */
  private static final double GROWTH = 2.5;

  /** Time allowed for the longest text, in seconds. */
  private static final double LONGEST = 10;

  /** Times below this, in seconds, say nothing about growth. */
  private static final double NOISE = 0.1;

  /** Times below this, in seconds, are taken twice, and the lesser counts. */
  private static final double SHORT = 5;

  private static final int REPEATS = 2;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final ReleaseExtractor extractor;
  private final int longest;
  private int faults;

  private HostileTimes(ReleaseExtractor extractor, int longest) {
    this.extractor = extractor;
    this.longest = longest;
  }

  /**
   * Prints the table.
   *
   * @param args length of the longest text in bytes, 1 MB where it is 0, and words that the names
   *     of the wanted kinds hold; all kinds without any
   */
  public static void main(String[] args) throws ExtractionException {
    int longest = args.length == 0 ? 0 : Integer.parseInt(args[0]);
    HostileTimes times =
        new HostileTimes(
            ReleaseExtractor.create(new ExtractorOptions(true, true)),
            longest == 0 ? MEGABYTE : longest);
    List<HostileText> kinds = wanted(List.of(args).subList(Math.min(1, args.length), args.length));
    times.warmUp();
    times.printHead();
    for (HostileText kind : kinds) {
      times.measure(kind);
    }
    System.out.printf("%d kinds, %d beyond the limits (!)%n", kinds.size(), times.faults);
  }

  private void printHead() {
    StringBuilder head = new StringBuilder(String.format("%-36s", "kind"));
    for (int part : PARTS) {
      head.append(String.format(" %5d kB", longest / part / 1000));
    }
    System.out.println(head + "      x     x     x    issues");
  }

  private static List<HostileText> wanted(List<String> words) {
    List<HostileText> kinds = new ArrayList<>();
    for (List<HostileText> some : List.of(Runs.all(), Words.all(), Lists.all(), Sentences.all())) {
      for (HostileText kind : some) {
        if (words.isEmpty() || words.stream().anyMatch(kind.name()::contains)) {
          kinds.add(kind);
        }
      }
    }
    return kinds;
  }

  /** Lets the compiler see every step at work. */
  private void warmUp() throws ExtractionException {
    for (List<HostileText> some : List.of(Runs.all(), Words.all(), Lists.all(), Sentences.all())) {
      for (HostileText kind : some) {
        extract(kind.make(8_000));
      }
    }
  }

  private void measure(HostileText kind) throws ExtractionException {
    List<Double> times = new ArrayList<>();
    List<String> issues = List.of();
    for (int part : PARTS) {
      if (!times.isEmpty() && times.get(times.size() - 1) * 4 > PATIENCE) {
        break;
      }
      String text = kind.make(longest / part);
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < REPEATS && (i == 0 || least < SHORT); i++) {
        System.gc();
        long begin = CLOCK.getCurrentThreadCpuTime();
        issues = extract(text);
        least = Math.min(least, (CLOCK.getCurrentThreadCpuTime() - begin) / 1e9);
      }
      times.add(least);
    }
    print(kind.name(), times, issues);
  }

  private List<String> extract(String text) throws ExtractionException {
    return extractor.extract(SourceDocument.of("hostile", text)).issues();
  }

  private void print(String name, List<Double> times, List<String> issues) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-36s", name));
    for (int i = 0; i < PARTS.length; i++) {
      row.append(
          i < times.size() ? String.format(Locale.ROOT, " %8.2f", times.get(i)) : "        -");
    }
    row.append(' ');
    boolean fault = times.size() < PARTS.length || times.get(PARTS.length - 1) > LONGEST;
    for (int i = 1; i < PARTS.length; i++) {
      if (i >= times.size() || times.get(i) < NOISE) {
        row.append("     -");
        continue;
      }
      double growth = times.get(i) / times.get(i - 1);
      fault |= growth > GROWTH;
      row.append(String.format(Locale.ROOT, " %5.2f", growth));
    }
    faults += fault ? 1 : 0;
    row.append(fault ? " ! " : "   ").append(String.join("; ", issues));
    System.out.println(row);
  }
}
