package io.presswork.cli.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on items side by side and hands the results on in the order of the items. Only so many
 * results wait at a time as keep the threads busy, however many items there are.
 */
public final class OrderedPool {

  /** Results that may wait for each thread, so that one slow item does not stop the others. */
  private static final int WINDOW = 8;

  /** Deep enough for regular expressions and parsers on long texts; memory is used only on need. */
  private static final long STACK_BYTES = 64L << 20;

  private OrderedPool() {}

  /**
   * Takes a result.
   *
   * @param <R> its type
   */
  public interface Sink<R> {

    /** Takes the next one; always called by the same thread. */
    void take(R result) throws IOException;
  }

  /**
   * Runs to the end.
   *
   * @param threads how many items to work on at a time, at least 1
   * @throws IOException from the sink; nothing more is begun then
   * @throws RuntimeException from {@code work}, which should not fail
   */
  public static <T, R> void run(List<T> items, int threads, Function<T, R> work, Sink<R> sink)
      throws IOException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(null, task, "extract", STACK_BYTES);
              // A document that never ends must not keep the program from ending.
              thread.setDaemon(true);
              return thread;
            });
    Deque<Future<R>> waiting = new ArrayDeque<>();
    try {
      for (T item : items) {
        if (waiting.size() >= threads * WINDOW) {
          sink.take(result(waiting.remove()));
        }
        while (!waiting.isEmpty() && waiting.peek().isDone()) {
          sink.take(result(waiting.remove()));
        }
        waiting.add(pool.submit(() -> work.apply(item)));
      }
      while (!waiting.isEmpty()) {
        sink.take(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
