package io.presswork.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.presswork.extractor.input.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts to measure on: one JSON object with {@code id} and {@code text} on each line. */
final class Corpus {

  private Corpus() {}

  /** Reads all texts into memory, so that no measurement has the disk in it. */
  static List<SourceDocument> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<SourceDocument> texts = new ArrayList<>();
    try (var lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines.filter(line -> !line.isBlank())::iterator) {
        JsonNode object = json.readTree(line);
        texts.add(SourceDocument.of(object.get("id").asText(), object.get("text").asText()));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return texts;
  }

  /**
   * Some of the texts, at equal distances from the first to the last.
   *
   * @param offset how many texts behind the beginning of each distance
   */
  static List<SourceDocument> sample(List<SourceDocument> texts, int count, int offset) {
    int wanted = Math.min(count, texts.size());
    List<SourceDocument> sample = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      sample.add(texts.get((i * texts.size() / wanted + offset) % texts.size()));
    }
    return sample;
  }
}
