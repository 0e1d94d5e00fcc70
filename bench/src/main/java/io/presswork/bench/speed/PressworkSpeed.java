package io.presswork.bench.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.extractor.ExtractionException;
import io.presswork.extractor.ExtractorOptions;
import io.presswork.extractor.ReleaseExtractor;
import io.presswork.extractor.input.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Extracts everything from all texts, by one thread, and makes JSON of it. */
public final class PressworkSpeed {

  private PressworkSpeed() {}

  /**
   * Prints what the texts took, without loading, and what the process took from its start.
   *
   * @param args the file of texts
   */
  public static void main(String[] args) throws IOException, ExtractionException {
    List<SourceDocument> texts = Corpus.read(Path.of(args[0]));
    ReleaseExtractor extractor = ReleaseExtractor.create(new ExtractorOptions(true));
    CpuTime loaded = CpuTime.now();
    long characters = extractAll(extractor, texts);
    CpuTime end = CpuTime.now();
    ObjectNode figures = new ObjectMapper().createObjectNode();
    figures.put("texts", texts.size()).put("output_characters", characters);
    end.since(loaded).put("work", figures);
    // The process as a whole, this far: starting, reading the texts, loading and the work.
    end.put("all", figures);
    System.out.println(figures);
  }

  private static long extractAll(ReleaseExtractor extractor, List<SourceDocument> texts)
      throws ExtractionException {
    ReleaseJson json = new ReleaseJson(JsonLayout.LINE, false);
    long characters = 0;
    for (SourceDocument text : texts) {
      characters += json.toJson(extractor.extract(text)).length();
    }
    return characters;
  }
}
