package io.presswork.cli.run;

import io.presswork.extractor.ExtractorOptions;
import io.presswork.extractor.ReleaseExtractor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The extractor of a run, loaded once and only if a document needs it; reading goes on meanwhile.
 * Safe for use by many threads.
 */
public final class ExtractorSource {

  private final Supplier<Extraction> loader;
  private @Nullable CompletableFuture<Extraction> loading;

  /** Loads an extractor with these options. */
  public ExtractorSource(ExtractorOptions options) {
    this(() -> ReleaseExtractor.create(options)::explain);
  }

  /** Loads whatever the loader gives. */
  ExtractorSource(Supplier<Extraction> loader) {
    this.loader = loader;
  }

  /** Begins to load, if that has not begun, and does not wait for it. */
  public void start() {
    // What goes wrong is told by get.
    boolean unused = loading().isDone();
  }

  private synchronized CompletableFuture<Extraction> loading() {
    if (loading == null) {
      loading = CompletableFuture.supplyAsync(loader);
    }
    return loading;
  }

  /**
   * The extractor, when it is loaded.
   *
   * @throws IllegalStateException if it cannot be loaded
   */
  public Extraction get() {
    try {
      return loading().get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException(
          "models and rules cannot be loaded: " + cause.getMessage(), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while models were loaded", e);
    }
  }
}
