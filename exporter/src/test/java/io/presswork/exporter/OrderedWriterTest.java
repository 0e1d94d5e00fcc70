package io.presswork.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.presswork.model.Release;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedWriterTest {

  /** Says what reaches it; fails on the release {@code bad} and, if told so, on commit. */
  private static final class Recorder implements ReleaseWriter {
    private final List<String> calls = new ArrayList<>();
    private boolean failOnCommit;

    @Override
    public void write(Release release) throws IOException {
      calls.add(release.id());
      if (release.id().equals("bad")) {
        throw new IOException("disk full");
      }
    }

    @Override
    public void commit() throws IOException {
      calls.add("commit");
      if (failOnCommit) {
        throw new IOException("disk full");
      }
    }

    @Override
    public void close() {
      calls.add("close");
    }
  }

  private final Recorder target = new Recorder();
  private final ReleaseWriter writer = new OrderedWriter(target);

  @Test
  void callsReachTheTargetInTheirOrder() throws IOException {
    writer.write(Releases.empty("a", "A"));
    writer.write(Releases.empty("b", "B"));
    writer.commit();
    writer.close();

    assertThat(target.calls).containsExactly("a", "b", "commit", "close");
  }

  @Test
  void afterAFailedWriteNothingIsCommitted() throws IOException {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> writer.write(Releases.empty("bad", "B")))
        .withMessage("disk full");

    assertThatIllegalStateException().isThrownBy(() -> writer.write(Releases.empty("a", "A")));
    assertThatIllegalStateException().isThrownBy(writer::commit);
    writer.close();
    assertThat(target.calls).containsExactly("bad", "close");
  }

  @Test
  void afterAFailedCommitThereIsNoSecond() {
    target.failOnCommit = true;
    assertThatExceptionOfType(IOException.class).isThrownBy(writer::commit);

    assertThatIllegalStateException().isThrownBy(writer::commit);
    assertThat(target.calls).containsExactly("commit");
  }

  @Test
  void theTargetIsClosedOnce() throws IOException {
    writer.close();
    writer.close();

    assertThat(target.calls).containsExactly("close");
  }
}
