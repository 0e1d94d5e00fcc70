package io.presswork.extractor.engine.corenlp;

import io.presswork.bench.jmh.Samples;
import io.presswork.bench.jmh.Work;
import io.presswork.extractor.section.Block;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Tokens and sentences of all blocks. */
@State(Scope.Benchmark)
public class CuttingBenchmark {

  private final Samples samples;
  private final List<Samples.Cut> cut;

  /** Cuts the samples into blocks. */
  public CuttingBenchmark() {
    samples = Samples.read();
    cut = samples.cut();
  }

  /** All samples. */
  @Benchmark
  public void cut(Work work, Blackhole sink) {
    for (Samples.Cut sample : cut) {
      for (Block block : sample.layout().blocks()) {
        sink.consume(SentenceCutter.cut(sample.view(), block));
      }
    }
    work.did(samples);
  }
}
