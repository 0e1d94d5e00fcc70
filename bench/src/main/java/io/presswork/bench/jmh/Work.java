package io.presswork.bench.jmh;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts the tokens that a benchmark has worked on and the processor time of its thread: their
 * quotient says the same on a busy machine and on a quiet one.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Work {

  private static final double NANOSECONDS = 1e9;

  private long tokens;
  private long begin;

  /** Each round counts for itself. */
  @Setup(Level.Iteration)
  public void reset() {
    tokens = 0;
    begin = used();
  }

  /** Adds tokens. */
  public void did(int more) {
    tokens += more;
  }

  /** Adds those of all samples. */
  public void did(Samples samples) {
    did(samples.tokens());
  }

  /** The number so far. */
  public long tokens() {
    return tokens;
  }

  /** The processor time so far, in seconds. */
  public double cpu() {
    return (used() - begin) / NANOSECONDS;
  }

  private static long used() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
