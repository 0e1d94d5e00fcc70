package io.presswork.extractor.resolve.award;

import io.presswork.bench.jmh.Samples;
import io.presswork.bench.jmh.Work;
import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.corenlp.CoreNlpEngine;
import io.presswork.extractor.find.award.AwardNameFinder;
import io.presswork.extractor.find.award.AwardWords;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The words that tell of an award, in every sentence. */
@State(Scope.Benchmark)
public class AwardTriggerBenchmark {

  private record Prepared(AnnotatedDocument document, TriggerFinder finder) {}

  private final Samples samples;
  private final List<Prepared> prepared;

  /** Tags the samples and finds the awards named in them. */
  public AwardTriggerBenchmark() {
    samples = Samples.read();
    CoreNlpEngine engine = CoreNlpEngine.load();
    AwardWords words = AwardWords.load();
    AwardNameFinder names = new AwardNameFinder(words);
    AwardRules rules = AwardRules.load(words.classes());
    prepared =
        samples.cut().stream()
            .map(cut -> engine.annotate(cut.view(), cut.layout()))
            .map(
                document -> {
                  Ground ground =
                      new Ground(document, words, List.of(), names.names(document, List.of()));
                  return new Prepared(document, new TriggerFinder(ground, rules));
                })
            .toList();
  }

  /** All samples. */
  @Benchmark
  public void find(Work work, Blackhole sink) {
    for (Prepared sample : prepared) {
      for (Sentence sentence : sample.document().sentences()) {
        sink.consume(sample.finder().of(sentence));
      }
    }
    work.did(samples);
  }
}
