package io.presswork.bench.jmh;

import io.presswork.extractor.engine.opennlp.LanguageIdentifier;
import io.presswork.extractor.input.SourceDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Telling the language of a release. */
@State(Scope.Benchmark)
public class LanguageBenchmark {

  private final Samples samples;
  private final LanguageIdentifier languages = LanguageIdentifier.load();

  /** Reads the samples. */
  public LanguageBenchmark() {
    samples = Samples.read();
  }

  /** All samples. */
  @Benchmark
  public void identify(Work work, Blackhole sink) {
    for (SourceDocument document : samples.documents()) {
      sink.consume(languages.identify(document.text()));
    }
    work.did(samples);
  }
}
