package io.presswork.extractor.find.city;

import io.presswork.bench.jmh.Samples;
import io.presswork.bench.jmh.Work;
import io.presswork.extractor.rule.NameKey;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Looking up, at every word, the longest name of a city, region or country that begins there. */
@State(Scope.Benchmark)
public class GazetteerBenchmark {

  private final Samples samples;
  private final List<List<String>> texts;
  private final PlaceGazetteer places = PlaceGazetteer.load();

  /** Cuts the samples into words. */
  public GazetteerBenchmark() {
    samples = Samples.read();
    texts = samples.documents().stream().map(sample -> NameKey.words(sample.text())).toList();
  }

  /** All samples. */
  @Benchmark
  public void longest(Work work, Blackhole sink) {
    for (List<String> words : texts) {
      for (int i = 0; i < words.size(); i++) {
        sink.consume(places.longestCity(words, i));
        sink.consume(places.longestArea(words, i));
      }
    }
    work.did(samples);
  }
}
