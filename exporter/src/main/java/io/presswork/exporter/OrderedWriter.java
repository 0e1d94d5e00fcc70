package io.presswork.exporter;

import io.presswork.model.Release;
import java.io.IOException;

/** Holds callers to the order write, commit, close, so that no other writer needs to. */
final class OrderedWriter implements ReleaseWriter {

  private enum State {
    OPEN,
    FAILED,
    COMMITTED,
    CLOSED
  }

  private final ReleaseWriter target;
  private State state = State.OPEN;

  OrderedWriter(ReleaseWriter target) {
    this.target = target;
  }

  @Override
  public void write(Release release) throws IOException {
    requireOpen();
    state = State.FAILED;
    target.write(release);
    state = State.OPEN;
  }

  @Override
  public void commit() throws IOException {
    requireOpen();
    state = State.FAILED;
    target.commit();
    state = State.COMMITTED;
  }

  @Override
  public void close() throws IOException {
    if (state != State.CLOSED) {
      state = State.CLOSED;
      target.close();
    }
  }

  private void requireOpen() {
    switch (state) {
      case OPEN -> {}
      case FAILED -> throw new IllegalStateException("the writer has failed before");
      case COMMITTED -> throw new IllegalStateException("the writer is committed");
      case CLOSED -> throw new IllegalStateException("the writer is closed");
    }
  }
}
