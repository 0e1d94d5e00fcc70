package io.presswork.bench.jmh;

import io.presswork.extractor.engine.NlpEngine;
import io.presswork.extractor.engine.corenlp.CoreNlpEngine;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sentences, tokens and the tags of names: what it takes beyond {@code CuttingBenchmark} is the
 * tagging.
 */
@State(Scope.Benchmark)
public class EngineBenchmark {

  private final Samples samples;
  private final List<Samples.Cut> cut;
  private final NlpEngine engine = CoreNlpEngine.load();

  /** Cuts the samples into blocks. */
  public EngineBenchmark() {
    samples = Samples.read();
    cut = samples.cut();
  }

  /** All samples. */
  @Benchmark
  public void annotate(Work work, Blackhole sink) {
    for (Samples.Cut sample : cut) {
      sink.consume(engine.annotate(sample.view(), sample.layout()));
    }
    work.did(samples);
  }
}
