package io.presswork.exporter;

import io.presswork.model.Release;
import java.io.Closeable;
import java.io.IOException;

/**
 * Takes the releases of a run one by one, in the order in which they shall appear, and keeps none
 * of them. Not safe for use by several threads at once.
 *
 * <p>What was written appears under its final name on {@link #commit}; closing without it discards
 * it:
 *
 * <pre>{@code
 * try (ReleaseWriter writer = ReleaseWriters.open(directory, formats, options)) {
 *   for (Release release : releases) {
 *     writer.write(release);
 *   }
 *   writer.commit();
 * }
 * }</pre>
 */
public interface ReleaseWriter extends Closeable {

  /**
   * Adds a release.
   *
   * @throws IOException if it cannot be written; the run can then only be closed
   * @throws IllegalStateException after {@link #commit}, {@link #close} or a failure
   */
  void write(Release release) throws IOException;

  /**
   * Ends the run: gives every file its final name, in place of an older one.
   *
   * @throws IOException if a file cannot be finished or renamed; those renamed before stay
   * @throws IllegalStateException after {@link #commit}, {@link #close} or a failure
   */
  void commit() throws IOException;

  /**
   * Releases the files; before {@link #commit}, or where that failed, removes those without a final
   * name. Further calls do nothing.
   */
  @Override
  void close() throws IOException;
}
