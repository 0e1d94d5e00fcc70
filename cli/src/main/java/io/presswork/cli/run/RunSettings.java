package io.presswork.cli.run;

import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.extractor.ExtractorOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How to run an extraction.
 *
 * @param directory the output folder; null for JSON on standard output
 * @param formats what to write there
 * @param export how to write it
 * @param threads how many documents to work on at a time
 * @param options what to extract from what
 * @param resume whether to go on with the output that is there
 * @param quiet whether to say nothing but faults
 */
public record RunSettings(
    @Nullable Path directory,
    Set<ExportFormat> formats,
    ExportOptions export,
    int threads,
    ExtractorOptions options,
    boolean resume,
    boolean quiet) {

  /** Copies the set. */
  public RunSettings {
    formats = Set.copyOf(formats);
  }

  /** The settings that can be seen in the output, as the command line calls them. */
  Map<String, String> named() {
    Map<String, String> named = new TreeMap<>();
    named.put(
        "formats",
        formats.stream().sorted().map(ExportFormat::label).collect(Collectors.joining(",")));
    named.put("any-language", String.valueOf(options.anyLanguage()));
    if (options.indirectQuotes()) {
      named.put("indirect", "true");
    }
    named.put("with-text", String.valueOf(export.withText()));
    named.put("bom", String.valueOf(export.byteOrderMark()));
    named.put("raw-csv", String.valueOf(export.rawCsv()));
    return named;
  }
}
