package io.presswork.bench.jmh;

import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.extractor.ExtractionException;
import io.presswork.extractor.ExtractorOptions;
import io.presswork.extractor.ReleaseExtractor;
import io.presswork.extractor.input.SourceDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Text to JSON, all steps. */
@State(Scope.Benchmark)
public class ExtractionBenchmark {

  private final Samples samples;
  private final ReleaseExtractor extractor;

  /** Loads the program. */
  public ExtractionBenchmark() {
    samples = Samples.read();
    extractor = ReleaseExtractor.create(ExtractorOptions.defaults());
  }

  /** All samples. */
  @Benchmark
  public void extract(Work work, Blackhole sink) throws ExtractionException {
    ReleaseJson json = new ReleaseJson(JsonLayout.LINE, false);
    for (SourceDocument document : samples.documents()) {
      sink.consume(json.toJson(extractor.extract(document)));
    }
    work.did(samples);
  }
}
