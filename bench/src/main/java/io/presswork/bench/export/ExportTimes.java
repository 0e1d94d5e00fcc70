package io.presswork.bench.export;

import com.sun.management.OperatingSystemMXBean;
import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.exporter.ReleaseWriter;
import io.presswork.exporter.ReleaseWriters;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes invented releases in one format and prints what that took. */
public final class ExportTimes {

  private static final double NANOSECONDS = 1e9;
  private static final double MEGABYTE = 1e6;

  private ExportTimes() {}

  /**
   * Writes and prints.
   *
   * @param args format, number of releases, an empty folder
   */
  public static void main(String[] args) throws IOException {
    ExportFormat format = ExportFormat.valueOf(args[0].toUpperCase(Locale.ROOT));
    int releases = Integer.parseInt(args[1]);
    Path folder = Path.of(args[2]);
    double invented = inventing(releases);
    double begin = cpu();
    try (ReleaseWriter writer =
        ReleaseWriters.open(folder, EnumSet.of(format), ExportOptions.defaults())) {
      for (int i = 0; i < releases; i++) {
        writer.write(InventedRelease.of(i));
      }
      writer.commit();
    }
    double seconds = cpu() - begin - invented;
    System.out.printf(
        Locale.ROOT,
        "%-8s %10d rows of facts %8.1f s of processor time %8.1f MB in files, heap %d MB%n",
        format.label(),
        (long) releases * InventedRelease.FACTS,
        seconds,
        size(folder) / MEGABYTE,
        Runtime.getRuntime().maxMemory() / (1 << 20));
  }

  /** What making the releases takes, which is no part of writing them. */
  private static double inventing(int releases) {
    double begin = cpu();
    long length = 0;
    for (int i = 0; i < releases; i++) {
      length += InventedRelease.of(i).text().length();
    }
    if (length == 0) {
      throw new IllegalArgumentException("no releases");
    }
    return cpu() - begin;
  }

  private static double cpu() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / NANOSECONDS;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long size = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
      return size;
    }
  }
}
