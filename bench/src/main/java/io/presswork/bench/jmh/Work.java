package io.presswork.bench.jmh;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts the tokens that a benchmark has worked on: its second row gives them for each second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Work {

  private long tokens;

  /** Each round counts for itself. */
  @Setup(Level.Iteration)
  public void reset() {
    tokens = 0;
  }

  /** Adds those of all samples. */
  public void did(Samples samples) {
    tokens += samples.tokens();
  }

  /** The number so far. */
  public long tokens() {
    return tokens;
  }
}
