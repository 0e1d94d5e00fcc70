package io.presswork.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.extractor.Explanation;
import io.presswork.extractor.ExtractionException;
import io.presswork.extractor.ExtractorOptions;
import io.presswork.extractor.ReleaseExtractor;
import io.presswork.extractor.input.SourceDocument;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Extracts from every text of a folder of labelled texts. What is in the folder decides what is
 * done: {@code *.txt} gives release JSON, {@code polnear*.jsonl} quotes (indirect ones where the
 * name does not say {@code -direct}), {@code ner/*.jsonl} mentions of organisations, cities and
 * awards. Labels are not looked at.
 */
public final class Predictions {

  private final ObjectMapper json = new ObjectMapper();
  private final ReleaseExtractor extractor;

  private Predictions(ReleaseExtractor extractor) {
    this.extractor = extractor;
  }

  /**
   * Writes the predictions.
   *
   * @param args the folder of labelled texts, the folder to write to, and the parts wanted: {@code
   *     press}, {@code quotes}, {@code ner}
   */
  public static void main(String[] args) throws IOException, ExtractionException {
    Path data = Path.of(args[0]);
    Path out = Path.of(args[1]);
    List<String> parts = List.of(args).subList(2, args.length);
    Predictions predictions = new Predictions(ReleaseExtractor.create(new ExtractorOptions(true)));
    if (parts.contains("press")) {
      predictions.releases(data.resolve("press"), out.resolve("press"));
    }
    if (parts.contains("quotes")) {
      predictions.quotes(data, out);
    }
    if (parts.contains("ner")) {
      for (Path file : files(data.resolve("ner"), "", ".jsonl")) {
        predictions.lines(
            file, out.resolve("ner").resolve(file.getFileName()), MentionJson::entities);
      }
    }
  }

  /** Texts whose labels hold what is said without marks are read for that, too. */
  private void quotes(Path data, Path out) throws IOException, ExtractionException {
    Predictions indirect = new Predictions(extractor.with(new ExtractorOptions(true, true)));
    for (Path file : files(data, "polnear", ".jsonl")) {
      String name = file.getFileName().toString();
      Predictions reader = name.contains("-direct") ? this : indirect;
      reader.lines(file, out.resolve(name), MentionJson::quotes);
    }
  }

  private void releases(Path data, Path out) throws IOException, ExtractionException {
    Files.createDirectories(out);
    ReleaseJson layout = new ReleaseJson(JsonLayout.INDENTED, false);
    for (Path file : files(data, "", ".txt")) {
      String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Explanation found = extractor.explain(SourceDocument.of(id, Files.readString(file)));
      Files.writeString(out.resolve(id + ".json"), layout.toJson(found.release()));
    }
  }

  /** How the facts of one text are written. */
  private interface Form {
    void write(Explanation found, ObjectNode record);
  }

  private void lines(Path data, Path out, Form form) throws IOException, ExtractionException {
    Files.createDirectories(out.toAbsolutePath().getParent());
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      for (String line : Files.readAllLines(data)) {
        if (line.isBlank()) {
          continue;
        }
        JsonNode gold = json.readTree(line);
        String id = gold.get("id").asText();
        ObjectNode record = json.createObjectNode().put("id", id);
        form.write(extractor.explain(SourceDocument.of(id, gold.get("text").asText())), record);
        writer.write(json.writeValueAsString(record));
        writer.write('\n');
      }
    }
  }

  private static List<Path> files(Path folder, String begin, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(begin))
          .filter(file -> file.getFileName().toString().endsWith(end))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
